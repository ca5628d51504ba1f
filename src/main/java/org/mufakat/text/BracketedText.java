package org.mufakat.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with its brackets read.
 *
 * @param paragraphs
 *            in the text's order
 * @param brackets
 *            all of them, by where they start, citations and editor's notes too
 * @param diagnostics
 *            by where they are
 */
public record BracketedText(List<ParsedParagraph> paragraphs, List<Bracket> brackets, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public BracketedText {
        paragraphs = List.copyOf(paragraphs);
        brackets = List.copyOf(brackets);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many brackets name a delegation as their proposer, by its code, in the order of first mention. */
    public Map<String, Integer> delegations() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var bracket : brackets) {
            if (bracket.kind().isOpen()) {
                bracket.by().forEach(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /** Whether any paragraph has an open point. */
    public boolean isOpen() {
        return paragraphs.stream().anyMatch(paragraph -> !paragraph.open().isEmpty());
    }
}
