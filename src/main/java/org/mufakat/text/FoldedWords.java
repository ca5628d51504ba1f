package org.mufakat.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A text as it reads: composed, in lower case, with one kind of quotation mark and one blank for many, and where each
 * of its characters comes from.
 */
final class FoldedWords {

    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    /**
     * Folds a text.
     *
     * @param isLeftOut
     *            whether the character at a place is read as if it were not there
     */
    FoldedWords(String text, IntPredicate isLeftOut) {
        starts = new int[text.length() + 1];
        ends = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int end = endOfCharacter(text, at);
            if (!isLeftOut.test(at)) {
                add(fold(text.substring(at, end)), at, end);
            }
            at = end;
        }
    }

    String text() {
        return folded.toString();
    }

    /** Where the character at a place begins in the text as it was. */
    int start(int at) {
        return starts[at];
    }

    /** Where the character at a place ends in the text as it was. */
    int end(int at) {
        return ends[at];
    }

    private static int endOfCharacter(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        if (Blanks.isBlank(text.charAt(from))) {
            return Blanks.skip(text, at, text.length());
        }
        while (at < text.length() && continues(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean continues(char unit) {
        return Character.getType(unit) == Character.NON_SPACING_MARK || unit >= '\u1160' && unit <= '\u11FF';
    }

    private static String fold(String character) {
        char first = character.charAt(0);
        if (Blanks.isBlank(first)) {
            return " ";
        }
        return QuotedWords.isSign(first)
                ? "\""
                : Normalizer.normalize(character, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void add(String units, int start, int end) {
        if (units.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            return;
        }
        int needed = folded.length() + units.length() + 1;
        if (needed > starts.length) {
            starts = Arrays.copyOf(starts, 2 * needed);
            ends = Arrays.copyOf(ends, 2 * needed);
        }
        for (int at = 0; at < units.length(); at++) {
            starts[folded.length()] = start;
            ends[folded.length()] = end;
            folded.append(units.charAt(at));
        }
    }
}
