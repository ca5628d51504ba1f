package org.mufakat.text;

/** Signs of punctuation as they meet where words went. */
final class Punctuation {

    private static final String SEPARATING = ".,;:\u3002\uFF0E\uFF0C\uFF1B\uFF1A\u3001";
    private static final String PAUSES = ",;\uFF0C\uFF1B\u3001";
    private static final String STOPS = ".\u3002\uFF0E";
    private static final String CLOSING = ":!?)]\u201D\u00BB\u2026\uFF1A\uFF01\uFF1F\uFF09\uFF3D\u3011\u300D\u300F\u300B\u3009";
    private static final String OPENING = "([\u201C\u201E\u00AB\uFF08\uFF3B\u3010\u300C\u300E\u300A\u3008";
    private static final String NEVER_APART = "/\uFF0F'\u2019-\u2010\u2011";

    private Punctuation() {}

    /** Whether it stands between or behind words and is none of them. */
    static boolean separates(char unit) {
        return SEPARATING.indexOf(unit) >= 0;
    }

    /** Whether it is a comma or semicolon. */
    static boolean isPause(char unit) {
        return PAUSES.indexOf(unit) >= 0;
    }

    /** Whether a full stop is there that belongs neither to a number nor to an ellipsis, seen from one place to another. */
    static boolean isStop(char[] text, int from, int at, int to) {
        if (STOPS.indexOf(text[at]) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < to && text[next] == ' ') {
            next++;
        }
        return !(at > from && isDot(text[at - 1])) && !(next < to && isDot(text[next]))
                && !(at + 1 < to && Character.isDigit(text[at + 1]));
    }

    /** Whether it is a full stop, or one of those of an ellipsis. */
    static boolean isDot(char unit) {
        return STOPS.indexOf(unit) >= 0 || unit == '\u2026';
    }

    /** Whether what is there follows the word before without a blank. */
    static boolean closes(char[] text, int from, int at, int to) {
        char unit = text[at];
        return isPause(unit) || isStop(text, from, at, to) || CLOSING.indexOf(unit) >= 0 && unit != '\u2026'
                || unit == '"' && (at + 1 == to || !Blanks.isWordUnit(text[at + 1]));
    }

    /** Whether the word behind it follows without a blank. */
    static boolean opens(char unit) {
        return OPENING.indexOf(unit) >= 0;
    }

    /** Whether it joins what is on both its sides. */
    static boolean joins(char unit) {
        return NEVER_APART.indexOf(unit) >= 0;
    }

    static boolean opensParenthesis(char unit) {
        return unit == '(' || unit == '\uFF08';
    }

    static boolean closesParenthesis(char unit) {
        return unit == ')' || unit == '\uFF09';
    }

    /** Whether it belongs to a script that sets no blanks between words. */
    static boolean isIdeographic(char unit) {
        return unit >= '\u3001' && unit <= '\u30FF' || unit >= '\u3400' && unit <= '\u9FFF'
                || unit >= '\uF900' && unit <= '\uFAFF' || unit >= '\uFF01' && unit <= '\uFF9F';
    }
}
