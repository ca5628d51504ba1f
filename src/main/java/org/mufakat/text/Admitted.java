package org.mufakat.text;

/**
 * Words as a person puts them in, without what a text cannot hold.
 *
 * @param words
 *            what may go into the text
 * @param replaced
 *            how many characters that no file can hold, NUL and halves of surrogate pairs, stand as U+FFFD now
 * @param dropped
 *            how many control characters were left out; line ends and tabs are none
 */
public record Admitted(String words, int replaced, int dropped) {

    /** What may go in of some words. */
    public static Admitted of(String words) {
        int flaw = firstFlaw(words);
        if (flaw == words.length()) {
            return new Admitted(words, 0, 0);
        }
        var out = new StringBuilder(words.length()).append(words, 0, flaw);
        int replaced = 0;
        int dropped = 0;
        for (int at = flaw; at < words.length(); at++) {
            char unit = words.charAt(at);
            boolean pair = at + 1 < words.length() && Character.isSurrogatePair(unit, words.charAt(at + 1));
            if (pair) {
                out.append(unit).append(words.charAt(++at));
            } else if (noFileHolds(unit)) {
                out.append('\uFFFD');
                replaced++;
            } else if (isControl(unit)) {
                dropped++;
            } else {
                out.append(unit);
            }
        }
        return new Admitted(out.toString(), replaced, dropped);
    }

    /** Whether every character could go in. */
    public boolean isWhole() {
        return replaced == 0 && dropped == 0;
    }

    private static int firstFlaw(String words) {
        int at = 0;
        while (at < words.length() && !noFileHolds(words.charAt(at)) && !isControl(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean noFileHolds(char unit) {
        return unit == 0 || Character.isSurrogate(unit);
    }

    private static boolean isControl(char unit) {
        return Character.isISOControl(unit) && unit != '\t' && !PastedText.isLineEnd(unit);
    }
}
