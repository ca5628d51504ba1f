package org.mufakat.text;

import java.util.List;

/**
 * Characters of one kind in a paragraph.
 *
 * @param start
 *            first UTF-16 unit
 * @param end
 *            behind the last unit
 * @param kind
 *            what they are
 * @param depth
 *            how many brackets are around them, their own included; 0 outside
 * @param by
 *            codes of whom the innermost bracket names
 */
public record Run(int start, int end, RunKind kind, int depth, List<String> by) {

    /** Copies the codes. */
    public Run {
        by = List.copyOf(by);
    }
}
