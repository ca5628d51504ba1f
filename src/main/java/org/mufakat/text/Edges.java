package org.mufakat.text;

import java.util.List;

/**
 * What of a paragraph can run on into others.
 *
 * @param closes
 *            how many of its brackets open before it, if anywhere
 * @param opens
 *            how many of its brackets close behind it, if anywhere
 * @param maybeOption
 *            whether it begins as an option without brackets might
 */
record Edges(int closes, int opens, boolean maybeOption) {

    static Edges of(String paragraph) {
        var signs = Signs.of(List.of(paragraph));
        int closes = 0;
        int opens = 0;
        for (int sign = 0; sign < signs.size(); sign++) {
            if (signs.partner(sign) == Signs.NONE) {
                closes += signs.get(sign).opens() ? 0 : 1;
                opens += signs.get(sign).opens() ? 1 : 0;
            }
        }
        return new Edges(closes, opens, PlainOptions.mayBegin(paragraph));
    }
}
