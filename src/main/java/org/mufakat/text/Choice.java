package org.mufakat.text;

import java.util.List;
import java.util.Optional;

/**
 * One bracket that a person can decide.
 *
 * @param bracket
 *            its place in the list of brackets
 * @param kind
 *            what it is for: a deletion, a reserve and a gap read differently from wording
 * @param by
 *            codes of who proposes it
 * @param contra
 *            codes of who objects
 * @param label
 *            of a numbered alternative
 * @param paragraph
 *            where it begins
 * @param lastParagraph
 *            where it ends
 * @param words
 *            what stands in it, without attribution and label, over several paragraphs with line breaks between
 * @param parts
 *            the alternatives that slashes join in it, of which one can be taken with {@link Verdict#words}; mostly none
 */
public record Choice(int bracket, BracketKind kind, List<String> by, List<String> contra, Optional<String> label,
        int paragraph, int lastParagraph, String words, List<String> parts) {

    /** Copies the lists. */
    public Choice {
        by = List.copyOf(by);
        contra = List.copyOf(contra);
        parts = List.copyOf(parts);
    }
}
