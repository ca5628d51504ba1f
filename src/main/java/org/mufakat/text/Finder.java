package org.mufakat.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds words in a text: as they are written, and where signs and names of brackets stand between them.
 *
 * @param sought
 *            the words
 * @param exact
 *            whether case and marks must be the same; else they are folded, as in every search
 */
public record Finder(String sought, boolean exact) {

    /** Every place where the words stand, in the order of the text; no two overlap, and none cuts a letter or ligature. */
    public List<Found> in(List<ParsedParagraph> paragraphs) {
        var found = new ArrayList<Found>();
        var known = new HashMap<String, String>();
        var words = Likened.of(sought, exact, known).words();
        if (words.isEmpty()) {
            return found;
        }
        for (int index = 0; index < paragraphs.size(); index++) {
            found.addAll(inOne(paragraphs.get(index), index, words, known));
        }
        return found;
    }

    /**
     * The words that come in place of those found: where case makes no difference, capitals stay capitals, as in a word
     * processor; not where what is sought is written in capitals anyway.
     */
    public String inPlaceOf(String found, String with) {
        return !exact && inCapitals(found) && !inCapitals(sought) ? with.toUpperCase(Locale.ROOT) : with;
    }

    private static boolean inCapitals(String words) {
        return words.codePoints().filter(Character::isLetter).count() > 1
                && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private List<Found> inOne(ParsedParagraph paragraph, int index, String words, Map<String, String> known) {
        var text = Likened.of(paragraph.text(), exact, known);
        var written = places(text, words, index, new BitSet());
        var marks = words.length() == 1 ? new BitSet() : marks(paragraph);
        if (!marks.isEmpty()) {
            for (var across : places(text.without(marks), words, index, marks)) {
                if (across.acrossBracket() && written.stream().noneMatch(
                        other -> other.start() < across.end() && across.start() < other.end())) {
                    written.add(across);
                }
            }
            written.sort(Comparator.comparingInt(Found::start));
        }
        return written;
    }

    private static List<Found> places(Likened text, String words, int paragraph, BitSet marks) {
        var places = new ArrayList<Found>();
        var within = text.words();
        int last = 0;
        int at = within.indexOf(words);
        while (at >= 0) {
            int start = text.start(at);
            int end = text.end(at + words.length() - 1);
            boolean again = start < last || text.isWithinLetter(at) || text.isWithinLetter(at + words.length());
            if (!again) {
                int mark = marks.nextSetBit(start);
                places.add(new Found(paragraph, start, end, mark >= 0 && mark < end));
                last = end;
            }
            at = within.indexOf(words, again ? at + 1 : at + words.length());
        }
        return places;
    }

    /** The characters that stand in a paragraph for its brackets and are none of its words. */
    private static BitSet marks(ParsedParagraph paragraph) {
        var marks = new BitSet();
        for (var run : paragraph.runs()) {
            switch (run.kind()) {
                case SIGN, ATTRIBUTION, OPTION_LABEL -> marks.set(run.start(), behind(paragraph.text(), run));
                default -> {
                }
            }
        }
        return marks;
    }

    /** The blank behind a name goes with it. */
    private static int behind(String text, Run run) {
        boolean blank = run.kind() != RunKind.SIGN && run.end() < text.length()
                && Blanks.isBlank(text.charAt(run.end()));
        return blank ? run.end() + 1 : run.end();
    }
}
