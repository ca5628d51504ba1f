package org.mufakat.ui.support.model;

/** A line of the table: a record, or the heading of a group of them. */
public sealed interface TableLine permits SupportRow, GroupLine {}
