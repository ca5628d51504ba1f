package org.mufakat.text;

/**
 * A place in a text where words were found.
 *
 * @param paragraph
 *            the index of the paragraph
 * @param start
 *            the first UTF-16 unit in it
 * @param end
 *            behind the last unit
 * @param acrossBracket
 *            whether a sign or a name of a bracket stands between the words, which would go with them
 */
public record Found(int paragraph, int start, int end, boolean acrossBracket) {

    /** Where it begins. */
    public Place place() {
        return new Place(paragraph, start);
    }
}
