package org.mufakat.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/** A text as a search compares it, in which each unit knows the characters that it stands for. */
final class Likened {

    private static final Map<Integer, String> LIGATURES = Map.of(0xFB00, "ff", 0xFB01, "fi", 0xFB02, "fl", 0xFB03,
            "ffi", 0xFB04, "ffl", 0xFB05, "st", 0xFB06, "st");

    private final StringBuilder words;
    private int[] starts;
    private int[] ends;

    private Likened(int length) {
        words = new StringBuilder(length);
        starts = new int[length + 8];
        ends = new int[length + 8];
    }

    /**
     * A text without characters that have no width.
     *
     * @param exact
     *            whether case, marks and signs stay as they are; composed and decomposed letters are alike all the same
     * @param known
     *            what letters became in texts likened before, added to
     */
    static Likened of(String text, boolean exact, Map<String, String> known) {
        var likened = new Likened(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = letterEnd(text, at);
            char unit = text.charAt(at);
            if (end == at + 1 && unit < 0x80) {
                likened.add(exact ? unit : folded(unit), at, end);
            } else {
                likened.add(known.computeIfAbsent(text.substring(at, end), each -> exact
                        ? exactly(each)
                        : folded(each)), at, end);
            }
            at = end;
        }
        return likened;
    }

    /** The same without the characters of the text that are left out. */
    Likened without(BitSet leftOut) {
        var rest = new Likened(words.length());
        for (int at = 0; at < words.length(); at++) {
            if (!leftOut.get(starts[at])) {
                rest.add(words.charAt(at), starts[at], ends[at]);
            }
        }
        return rest;
    }

    String words() {
        return words.toString();
    }

    /** Where in the text the characters begin that a unit stands for. */
    int start(int unit) {
        return starts[unit];
    }

    /** Where they end. */
    int end(int unit) {
        return ends[unit];
    }

    /** Whether a unit and the one before stand for the same characters. */
    boolean isWithinLetter(int unit) {
        return unit > 0 && unit < words.length() && starts[unit - 1] == starts[unit];
    }

    private void add(String letters, int start, int end) {
        for (int at = 0; at < letters.length(); at++) {
            add(letters.charAt(at), start, end);
        }
    }

    private void add(char unit, int start, int end) {
        int at = words.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        words.append(unit);
        starts[at] = start;
        ends[at] = end;
    }

    /** Behind a letter and the marks that belong to it. */
    static int letterEnd(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && joins(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean joins(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || point >= 0x1160 && point <= 0x11FF;
    }

    private static String exactly(String letter) {
        return isWidthless(letter) ? "" : Normalizer.normalize(letter, Normalizer.Form.NFC);
    }

    private static String folded(String letter) {
        if (isWidthless(letter)) {
            return "";
        }
        if (letter.length() == 1 && Blanks.isBlank(letter.charAt(0))) {
            return " ";
        }
        int first = letter.codePointAt(0);
        return switch (first) {
            case '\u2018', '\u2019', '\u201B' -> "'";
            case '\u201C', '\u201D', '\u201F' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
            default -> LIGATURES.getOrDefault(first, Folding.fold(letter));
        };
    }

    private static char folded(char ascii) {
        return Blanks.isBlank(ascii) ? ' ' : Character.toLowerCase(ascii);
    }

    private static boolean isWidthless(String letter) {
        return letter.length() == 1 && "\u00AD\u200B\u200C\u200D\u2060\uFEFF".contains(letter);
    }
}
