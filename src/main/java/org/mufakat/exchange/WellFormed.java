package org.mufakat.exchange;

/** Characters that every reader of JSON takes: neither half of a surrogate pair nor NUL. */
final class WellFormed {

    private WellFormed() {}

    /** The same text, with U+FFFD in the place of what cannot be written. */
    static String of(String text) {
        int first = flaw(text, 0);
        if (first < 0) {
            return text;
        }
        var mended = new StringBuilder(text);
        for (int at = first; at >= 0; at = flaw(text, at + 1)) {
            mended.setCharAt(at, '\uFFFD');
        }
        return mended.toString();
    }

    /** The first place from {@code from} on with a NUL or half of a surrogate pair, or -1. */
    static int flaw(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0) {
                return at;
            }
            if (Character.isSurrogate(unit)) {
                boolean whole = Character.isHighSurrogate(unit) && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!whole) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
