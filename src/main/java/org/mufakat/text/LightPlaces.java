package org.mufakat.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Passage;

/**
 * Where words stand in Markdown and where they are seen: a passage is kept as it stands in the Markdown of the file,
 * while people select what they see, without marks.
 */
public final class LightPlaces {
    private static final Pattern MARKS = Pattern.compile("\\\\(\\p{Punct})|\\*+");
    private static final Pattern SIGNS = Pattern.compile("(?m)^( *)- ");

    /**
     * A range of words as they are seen.
     *
     * @param start where it begins
     * @param end behind its last sign
     */
    public record Range(int start, int end) {}

    private LightPlaces() {}

    /** The passage in the Markdown for words that are seen from {@code start} to {@code end}; absent where none are. */
    public static Optional<Passage> passage(String markdown, int start, int end) {
        int[] places = places(markdown);
        int last = Math.min(end, places.length);
        return start < last
                ? Optional.of(Passage.of(markdown, places[start], Math.min(markdown.length(), places[last - 1] + 1)))
                : Optional.empty();
    }

    /** Where a passage of the Markdown is seen now; absent where its words are gone. */
    public static Optional<Range> seen(String markdown, Passage passage) {
        int[] places = places(markdown);
        return passage.foundIn(markdown).map(now -> new Range(seen(places, now.start()), seen(places, now.end())));
    }

    /** The words that a place is about, as they are seen; absent where it is about no words. */
    public static Optional<String> quote(Anchor about) {
        return about.passage().map(passage -> about.type() == EntryType.POSITION ? quote(passage) : passage.quote());
    }

    /** The words of a passage of Markdown, as they are seen. */
    public static String quote(Passage passage) {
        return SIGNS.matcher(MARKS.matcher(passage.quote()).replaceAll("$1")).replaceAll("$1– ");
    }

    private static int seen(int[] places, int stored) {
        int at = 0;
        while (at < places.length && places[at] < stored) {
            at++;
        }
        return at;
    }

    /** For each sign that is seen, where it stands in the Markdown, which has all of them in their order, and marks. */
    private static int[] places(String markdown) {
        String shown = LightText.of(markdown).shown();
        int[] places = new int[shown.length()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            int found = next;
            while (found < markdown.length() && !isSame(shown.charAt(i), markdown.charAt(found))
                    && (markdown.charAt(found) != '\n' || shown.charAt(i) == '\n')) {
                found++;
            }
            boolean there = found < markdown.length() && isSame(shown.charAt(i), markdown.charAt(found));
            places[i] = there ? found : next;
            next = there ? found + 1 : next;
        }
        return places;
    }

    /** The sign of a list is drawn as a dash and stored as a hyphen. */
    private static boolean isSame(char shown, char stored) {
        return shown == stored || shown == '–' && stored == '-';
    }
}
