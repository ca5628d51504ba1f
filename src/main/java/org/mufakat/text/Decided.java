package org.mufakat.text;

import java.util.List;
import java.util.Optional;

/**
 * A text after verdicts on its brackets.
 *
 * @param paragraphs
 *            for each paragraph its new words, empty where it goes
 * @param undecidable
 *            places in the list of brackets of deletions whose quoted words are nowhere in their paragraph; they are as
 *            they were
 */
public record Decided(List<Optional<String>> paragraphs, List<Integer> undecidable) {

    /** Copies the lists. */
    public Decided {
        paragraphs = List.copyOf(paragraphs);
        undecidable = List.copyOf(undecidable);
    }
}
