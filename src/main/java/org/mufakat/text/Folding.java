package org.mufakat.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a search compares them. */
public final class Folding {

    private Folding() {}

    /**
     * The text in lower case without accents and tone marks, with đ, ð and ɖ as d and full-width signs as ordinary ones;
     * letters of other scripts keep the marks that are part of them.
     */
    public static String fold(String text) {
        var narrow = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= '\uFF01' && unit <= '\uFF5E') {
                narrow.append((char) (unit - '\uFF01' + '!'));
            } else {
                narrow.append(unit == '\u3000' ? ' ' : unit);
            }
        }
        var taken = Normalizer.normalize(narrow.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var out = new StringBuilder(taken.length());
        for (int at = 0; at < taken.length(); at++) {
            char unit = taken.charAt(at);
            if (!isMark(unit)) {
                out.append(unit == 'đ' || unit == 'ð' || unit == 'ɖ' ? 'd' : unit);
            }
        }
        return Normalizer.normalize(out.toString(), Normalizer.Form.NFC);
    }

    private static boolean isMark(char unit) {
        return unit >= '\u0300' && unit <= '\u036F' || unit >= '\u1AB0' && unit <= '\u1AFF'
                || unit >= '\u1DC0' && unit <= '\u1DFF' || unit >= '\u20D0' && unit <= '\u20FF'
                || unit >= '\uFE20' && unit <= '\uFE2F';
    }
}
