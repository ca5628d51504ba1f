package org.mufakat.text;

/**
 * A place in a text of several paragraphs.
 *
 * @param paragraph
 *            from 0
 * @param at
 *            UTF-16 unit in that paragraph
 */
public record Place(int paragraph, int at) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        return byParagraph == 0 ? Integer.compare(at, other.at) : byParagraph;
    }
}
