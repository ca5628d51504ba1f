package org.mufakat.domain;

/**
 * An act of a person, which is undone and redone as a whole.
 *
 * @param id its identity
 * @param label what the act is called
 */
public record Step(Id<Step> id, Label label) {}
