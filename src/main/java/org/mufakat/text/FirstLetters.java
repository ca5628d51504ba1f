package org.mufakat.text;

import java.util.BitSet;
import java.util.Collection;

/**
 * The first three letters of words that are looked for, so that one look passes over most places of a text. Case makes
 * no difference. Where anything but one blank or an ASCII sign stands it is always worth trying, for case folding and
 * composition can make any letter of it.
 */
final class FirstLetters {

    private static final int COUNT = 3;
    private static final int BITS = 6;
    private static final char LAST_OF_ASCII = '~';

    private final BitSet sketches = new BitSet();

    FirstLetters(Collection<String> words) {
        words.forEach(this::add);
    }

    private void add(String word) {
        int length = Math.min(word.length(), COUNT);
        int sketch = 0;
        for (int at = 0; at < length; at++) {
            sketch = grown(sketch, word.charAt(at));
        }
        int rest = BITS * (COUNT - length);
        sketches.set(sketch << rest, sketch + 1 << rest);
    }

    /** Whether it is worth trying at a place of a text. */
    boolean mayBegin(String text, int from, int to) {
        if (to - from <= COUNT) {
            return from < to;
        }
        int sketch = 0;
        for (int at = from; at < from + COUNT; at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit > LAST_OF_ASCII || unit == ' ' && text.charAt(at + 1) <= ' ') {
                return true;
            }
            sketch = grown(sketch, unit);
        }
        return sketches.get(sketch) || text.charAt(from + COUNT) > LAST_OF_ASCII;
    }

    /** Appends a unit without its case: letters have a bit that digits and signs have not. */
    private static int grown(int sketch, char unit) {
        return sketch << BITS | (unit & 0x40) >> 1 | unit & 0x1F;
    }
}
