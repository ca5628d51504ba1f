package org.mufakat.text.clauses;

import java.util.Arrays;
import java.util.Optional;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Run;
import org.mufakat.text.RunKind;

/** A paragraph as it is read aloud, without what stands there for its brackets, and where each character comes from. */
final class Readable {

    private final StringBuilder words = new StringBuilder();
    private final int length;
    private int[] places;

    Readable(ParsedParagraph paragraph) {
        length = paragraph.text().length();
        places = new int[length + 1];
        Optional<RunKind> before = Optional.empty();
        for (Run run : paragraph.runs()) {
            switch (run.kind()) {
                case TEXT, WORDING, ALTERNATIVE, OPTION -> {
                    for (int at = run.start(); at < run.end(); at++) {
                        add(paragraph.text().charAt(at), at);
                    }
                }
                case SIGN -> {
                    if (before.equals(Optional.of(RunKind.SIGN))) {
                        add(' ', run.start());
                    }
                }
                case ATTRIBUTION, OPTION_LABEL, RESERVE, GAP, DELETION, STATUS, CITATION, NOTE, STRAY -> {
                }
            }
            before = Optional.of(run.kind());
        }
    }

    String words() {
        return words.toString();
    }

    /** Where in the paragraph the character at a place comes from; the paragraph's ends for those of the words. */
    int place(int at) {
        return at == 0 ? 0 : at >= words.length() ? length : places[at];
    }

    /** Behind the place in the paragraph where the character at a place of the words comes from. */
    int behind(int at) {
        return places[at] + 1;
    }

    private void add(char unit, int at) {
        if (words.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length + 8);
        }
        places[words.length()] = at;
        words.append(unit);
    }
}
