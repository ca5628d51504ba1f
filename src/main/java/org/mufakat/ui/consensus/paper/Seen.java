package org.mufakat.ui.consensus.paper;

import java.util.Optional;
import org.mufakat.text.Place;

/**
 * What of the text can be seen.
 *
 * @param from where it begins, in a short paragraph the paragraph's own beginning
 * @param to where it ends, likewise
 */
record Seen(Place from, Place to) {
    /** A paragraph with more characters than this may have many that cannot be seen. */
    private static final int LONG = 2_000;

    /** What can be seen in an editor; absent where it shows nothing. */
    static Optional<Seen> in(StatementArea area) {
        int count = area.getScene() == null ? 0 : area.getVisibleParagraphs().size();
        if (count == 0) {
            return Optional.empty();
        }
        int first = area.visibleParToAllParIndex(0);
        int last = first + count - 1;
        int top = area.getParagraphLength(first) > LONG ? at(area, first, 1, 0) : 0;
        int length = area.getParagraphLength(last);
        int bottom = length > LONG ? at(area, last, area.getHeight() - 1, length) : length;
        return Optional.of(new Seen(new Place(first, top), new Place(last, bottom)));
    }

    private static int at(StatementArea area, int paragraph, double y, int otherwise) {
        int hit = area.hit(area.getWidth() / 2, y).getInsertionIndex();
        Place place = area.placeOf(Math.min(hit, area.getLength()));
        return place.paragraph() == paragraph ? place.at() : otherwise;
    }

    /** From where a paragraph can be seen. */
    int from(int paragraph) {
        return paragraph == from.paragraph() ? from.at() : 0;
    }

    /** Up to where a paragraph of so many characters can be seen. */
    int to(int paragraph, int length) {
        return paragraph == to.paragraph() ? to.at() : length;
    }
}
