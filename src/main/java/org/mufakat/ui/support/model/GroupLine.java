package org.mufakat.ui.support.model;

/**
 * The heading of a group of records in the table.
 *
 * @param name what its records have in common; empty where they state nothing
 * @param count how many there are
 * @param folded whether they are not listed below it
 */
public record GroupLine(String name, int count, boolean folded) implements TableLine {}
