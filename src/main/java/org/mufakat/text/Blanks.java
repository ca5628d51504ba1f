package org.mufakat.text;

/** What counts as a blank in texts that people typed: every Unicode white space, also the widthless ones. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char unit) {
        boolean printed = unit > ' ' && unit <= '~';
        return !printed && (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200B'
                || unit == '\uFEFF');
    }

    /** The first place in {@code from..to} that is no blank, else {@code to}. */
    static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of {@code from..to} without the blanks that trail it. */
    static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static String strip(String text) {
        int from = skip(text, 0, text.length());
        return text.substring(from, trimEnd(text, from, text.length()));
    }

    /** The text without blanks at its ends, and one space for each run of blanks within. */
    static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isBlank(unit)) {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty()) {
                out.append(' ');
            }
            blank = false;
            out.append(unit);
        }
        return out.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isBlank(unit) && (blank || unit != ' ')) {
                return false;
            }
            blank = unit == ' ';
        }
        return !blank || text.isEmpty();
    }

    /** Whether a word may end before {@code at}: the unit before it belongs to a word, and the one at it to none. */
    static boolean endsWord(String text, int at, int to) {
        return !isBlank(text.charAt(at - 1)) && (at >= to || !isWordUnit(text.charAt(at)));
    }

    static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
