package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into what is compared as one: words, stretches of blanks, and every other character by itself. */
final class WordTokens {

    private enum Sort {
        WORD, BLANK, OTHER
    }

    private WordTokens() {}

    /** The tokens, which joined are the text. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        Sort sort = Sort.OTHER;
        for (int at = 0; at < text.length();) {
            int sign = text.codePointAt(at);
            Sort next = isMark(sign) && at > start ? sort : sort(sign);
            boolean goesOn = at > start && (isMark(sign) || next == sort && next != Sort.OTHER);
            if (!goesOn && at > start) {
                tokens.add(text.substring(start, at));
                start = at;
            }
            sort = next;
            at += Character.charCount(sign);
        }
        if (start < text.length()) {
            tokens.add(text.substring(start));
        }
        return tokens;
    }

    /** Whether a token is a word. */
    static boolean isWord(String token) {
        int sign = token.codePointAt(0);
        return Character.isLetterOrDigit(sign);
    }

    /**
     * A word in a text, in UTF-16 units.
     *
     * @param start where it begins
     * @param end behind it
     */
    record Word(int start, int end) {}

    /** The word that a place is in, at its ends too; absent where it is in none. */
    static Optional<Word> wordAt(String text, int place) {
        int start = 0;
        Optional<Word> found = Optional.empty();
        for (String token : of(text)) {
            int end = start + token.length();
            if (start <= place && place <= end && sort(token.codePointAt(0)) == Sort.WORD) {
                found = Optional.of(new Word(start, end));
            }
            if (end > place) {
                break;
            }
            start = end;
        }
        return found;
    }

    /** Whether a place is within a word, so that what is put there would split it. */
    static boolean splits(String text, int place) {
        return wordAt(text, place).filter(word -> word.start() < place && place < word.end()).isPresent();
    }

    /** The end of a word nearest to a place, before it or {@code behind} it; the place itself in a very long word. */
    static int cutAt(String text, int place, boolean behind) {
        int at = Math.clamp(place, 0, text.length());
        int step = behind ? 1 : -1;
        for (int cut = at; cut >= 0 && cut <= text.length() && Math.abs(cut - at) <= 24; cut += step) {
            if (cut == 0 || cut == text.length() || Character.isWhitespace(text.charAt(behind ? cut - 1 : cut))) {
                return cut;
            }
        }
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at + 1 : at;
    }

    private static Sort sort(int sign) {
        if (Character.isIdeographic(sign)) {
            return Sort.OTHER;
        }
        return Character.isLetterOrDigit(sign)
                ? Sort.WORD
                : Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? Sort.BLANK : Sort.OTHER;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
