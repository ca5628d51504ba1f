package org.mufakat.text;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph as read.
 *
 * @param text
 *            as typed
 * @param status
 *            bracketed where anything is open, else as stated
 * @param stated
 *            the status that it states at its end, whatever is open in it; empty if it states none
 * @param pending
 *            codes of whom the paragraph waits for, by its own words
 * @param open
 *            what is open in it, by where it starts
 * @param runs
 *            its characters by kind, without gap or overlap
 */
public record ParsedParagraph(String text, StatedStatus status, Optional<StatedStatus> stated,
        List<String> pending, List<OpenPoint> open,
        List<Run> runs) {

    /** Copies the lists. */
    public ParsedParagraph {
        pending = List.copyOf(pending);
        open = List.copyOf(open);
        runs = List.copyOf(runs);
    }
}
