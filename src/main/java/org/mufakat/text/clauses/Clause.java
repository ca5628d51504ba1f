package org.mufakat.text.clauses;

/**
 * A part of a sentence that speaks of one thing.
 *
 * @param start
 *            its first UTF-16 unit in the paragraph
 * @param end
 *            behind its last unit
 * @param until
 *            behind its last unit that is read and no blank
 * @param words
 *            its words as they are read: without signs, names and labels of brackets, reserves and statuses
 */
public record Clause(int start, int end, int until, String words) {

    /** Its words with one blank between them. */
    public String quoted() {
        return words.strip().replaceAll("\\s+", " ");
    }
}
