package org.mufakat.text.clauses;

/**
 * A word as it stands in a text.
 *
 * @param written
 *            as it is written
 * @param folded
 *            composed and in lower case
 * @param stem
 *            composed, in lower case and without its ending, as words are compared
 * @param start
 *            its first UTF-16 unit
 * @param end
 *            behind its last unit
 */
public record Token(String written, String folded, String stem, int start, int end) {}
