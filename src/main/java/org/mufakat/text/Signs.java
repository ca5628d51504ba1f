package org.mufakat.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All signs of a text that open or close a bracket, and which belong together; escaped ones are none. */
final class Signs {

    static final int NONE = -1;

    /** A sign's place, and whether it is a brace around a placeholder. */
    record Sign(int paragraph, int at, boolean opens, boolean brace) {}

    private final List<Sign> signs = new ArrayList<>();
    private int[] partners = new int[0];

    private Signs() {}

    static Signs of(List<String> paragraphs) {
        var found = new Signs();
        for (int index = 0; index < paragraphs.size(); index++) {
            found.scan(index, paragraphs.get(index));
        }
        found.match();
        return found;
    }

    int size() {
        return signs.size();
    }

    Sign get(int index) {
        return signs.get(index);
    }

    /** The index of the sign at the other end, or {@link #NONE}. */
    int partner(int index) {
        return partners[index];
    }

    static boolean opens(char unit) {
        return unit == '[' || unit == '\uFF3B' || unit == '\u3010';
    }

    static boolean closes(char unit) {
        return unit == ']' || unit == '\uFF3D' || unit == '\u3011';
    }

    /** A sign as a string, the same one each time. */
    static String written(char sign) {
        return switch (sign) {
            case '[' -> "[";
            case ']' -> "]";
            default -> String.valueOf(sign);
        };
    }

    private static boolean opensBrace(char unit) {
        return unit == '{' || unit == '\uFF5B';
    }

    private static boolean closesBrace(char unit) {
        return unit == '}' || unit == '\uFF5D';
    }

    private void scan(int paragraph, String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isOrdinary(unit)) {
                continue;
            }
            if (unit == '\\' && at + 1 < text.length() && isAny(text.charAt(at + 1))) {
                at++;
            } else if (opens(unit) || closes(unit)) {
                signs.add(new Sign(paragraph, at, opens(unit), false));
            } else if (opensBrace(unit)) {
                int end = braceEnd(text, at + 1);
                if (end != NONE) {
                    signs.add(new Sign(paragraph, at, true, true));
                    signs.add(new Sign(paragraph, end, false, true));
                    at = end;
                }
            }
        }
    }

    /** Whether a look at the unit alone shows that it is no sign and escapes none, as nearly every one does. */
    private static boolean isOrdinary(char unit) {
        return unit < '[' || unit > ']' && unit < '{' || unit > '}' && unit < '\u3010';
    }

    /** Whether a backslash before it makes it an ordinary character. */
    static boolean isAny(char unit) {
        return opens(unit) || closes(unit) || opensBrace(unit);
    }

    private static int braceEnd(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (closesBrace(unit)) {
                return at;
            }
            if (isAny(unit)) {
                return NONE;
            }
        }
        return NONE;
    }

    private void match() {
        partners = new int[signs.size()];
        Arrays.fill(partners, NONE);
        var open = new int[signs.size()];
        int depth = 0;
        for (int index = 0; index < partners.length; index++) {
            var sign = signs.get(index);
            if (sign.opens()) {
                open[depth++] = index;
            } else if (depth > 0) {
                int opener = open[--depth];
                partners[opener] = index;
                partners[index] = opener;
            }
        }
    }
}
