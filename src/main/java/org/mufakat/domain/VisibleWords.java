package org.mufakat.domain;

import java.util.regex.Pattern;

/**
 * Words of one line as they are seen. What turns their direction, hides, or controls a terminal is taken out, so that a
 * name reads as it is written wherever it is shown; joiners stay between letters of scripts that are written with them.
 */
public final class VisibleWords {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");
    private static final String JOINED = "[[\\p{L}\\p{M}]&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsInherited}]]";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\u200C\\u200D]]"
            + "|(?<!" + JOINED + ")[\\u200C\\u200D]|[\\u200C\\u200D](?!" + JOINED + ")");

    private VisibleWords() {}

    /** The words without what is not seen; a line break or a tab becomes a blank. */
    public static String of(String typed) {
        return UNSEEN.matcher(BREAKS.matcher(typed).replaceAll(" ")).replaceAll("");
    }
}
