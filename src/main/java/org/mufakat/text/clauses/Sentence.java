package org.mufakat.text.clauses;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of a paragraph; the sentences of a paragraph follow each other without a gap, and so do their parts.
 *
 * @param clauses
 *            its parts, at least one
 */
public record Sentence(List<Clause> clauses) {

    /** Copies the list. */
    public Sentence {
        clauses = List.copyOf(clauses);
    }

    /** Its first UTF-16 unit in the paragraph. */
    public int start() {
        return clauses.getFirst().start();
    }

    /** Behind its last unit. */
    public int end() {
        return clauses.getLast().end();
    }

    /** Its words as they are read, with one blank between them. */
    public String words() {
        return clauses.stream().map(Clause::words).collect(Collectors.joining()).strip().replaceAll("\\s+", " ");
    }
}
