package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mufakat.domain.BrokenRule;

/**
 * Pasted lines as they were understood: each is an item of the agenda, or seems to be none and is left out until the
 * person says otherwise.
 *
 * @param lines the lines that are not blank, in their order
 */
public record UnderstoodAgenda(List<Line> lines) {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern LETTER = Pattern.compile("(?Us).*[\\p{L}].*");
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|https?://\\S");
    private static final Pattern NO_END_OF_TITLE = Pattern.compile("(?s).*[,;:]");

    /** Why a line seems to be no item. */
    public enum Doubt {
        /** It has no number where others have one. */
        NO_NUMBER,
        /** It is too long for a title, ends as no title does, or is a date. */
        NO_TITLE,
        /** There is no word in it, or an address. */
        NO_WORDS
    }

    /**
     * A line.
     *
     * @param words the line as it was pasted
     * @param item the item that it is taken as; absent when it is left out
     * @param doubt why it seems to be no item; absent when it seems to be one
     */
    public record Line(String words, Optional<PastedAgenda.Line> item, Optional<Doubt> doubt) {}

    /** Keeps an unmodifiable copy. */
    public UnderstoodAgenda {
        lines = List.copyOf(lines);
    }

    /**
     * Reads pasted lines.
     *
     * @param turned the lines about which the person thinks otherwise: doubtful ones to be taken in, others to be left
     *            out
     */
    public static UnderstoodAgenda read(String pasted, Set<String> turned) {
        List<String> all = pasted.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        boolean numbered = all.stream().filter(UnderstoodAgenda::isNumbered).count() > 1;
        List<Optional<Doubt>> doubts = all.stream().map(each -> doubt(each, numbered)).toList();
        var taken = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            if (doubts.get(i).isPresent() == turned.contains(all.get(i))) {
                taken.add(all.get(i));
            }
        }
        List<PastedAgenda.Line> items = PastedAgenda.read(String.join("\n", taken));
        var lines = new ArrayList<Line>();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean in = doubts.get(i).isPresent() == turned.contains(all.get(i));
            lines.add(new Line(all.get(i), in ? Optional.of(items.get(next++)) : Optional.empty(), doubts.get(i)));
        }
        return new UnderstoodAgenda(lines);
    }

    /** The items that are taken in. */
    public List<PastedAgenda.Line> items() {
        return lines.stream().map(Line::item).flatMap(Optional::stream).toList();
    }

    private static boolean isNumbered(String line) {
        return !PastedAgenda.read(line).getFirst().number().isEmpty();
    }

    private static boolean isDay(String line) {
        try {
            return DayWords.read(line).from().isPresent();
        } catch (BrokenRule noSuchDay) {
            return true;
        }
    }

    private static Optional<Doubt> doubt(String line, boolean othersAreNumbered) {
        String title = PastedAgenda.read(line).getFirst().title();
        if (title.length() > LONGEST_TITLE) {
            return Optional.of(Doubt.NO_TITLE);
        } else if (!LETTER.matcher(title).matches() || ADDRESS.matcher(line).find()) {
            return Optional.of(Doubt.NO_WORDS);
        } else if (NO_END_OF_TITLE.matcher(title).matches() || isDay(line)) {
            return Optional.of(Doubt.NO_TITLE);
        } else if (othersAreNumbered && !isNumbered(line) && !PastedAgenda.isPart(line)) {
            return Optional.of(Doubt.NO_NUMBER);
        }
        return Optional.empty();
    }
}
