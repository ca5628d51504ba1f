package org.mufakat.text;

/** Words cut for a place that has little room. */
public final class Excerpt {

    private static final String LEFT_OUT = " \u2026 ";

    private Excerpt() {}

    /** The words if they have at most so many characters, else their beginning and their end, cut between words. */
    public static String of(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int from = WordTokens.cutAt(words, longest * 3 / 4, false);
        int to = WordTokens.cutAt(words, words.length() - longest / 4, true);
        return words.substring(0, from) + LEFT_OUT + words.substring(to);
    }
}
