package org.mufakat.domain;

/**
 * A run of words inside a text, found again by what it quotes and what stood around it.
 *
 * @param start the first character, in UTF-16 units
 * @param end behind the last character, in UTF-16 units, greater than {@code start}
 * @param quote the words themselves
 * @param before up to 32 characters that stood before them
 * @param after up to 32 characters that stood behind them
 */
public record Passage(int start, int end, String quote, String before, String after) {
    private static final int AROUND = 32;

    /** Checks the range. */
    public Passage {
        BrokenRule.require(start >= 0 && end > start, "rule.passage", start, end);
    }

    /** The passage from {@code start} to {@code end} of {@code text}. */
    public static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end), text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }
}
