package org.mufakat.app;

import org.mufakat.domain.Paragraph;

/** What a paragraph is called where it is spoken of: its number, else its first words. */
public final class ParagraphName {
    private static final int LONGEST = 24;

    private ParagraphName() {}

    /** The name of a paragraph. */
    public static String of(Paragraph paragraph) {
        return paragraph.number().isEmpty() ? quoted(paragraph.words()) : "¶" + paragraph.number();
    }

    /** The first words of a text in quotation marks. */
    static String quoted(String words) {
        int points = words.codePointCount(0, words.length());
        return "“" + (points <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…") + "”";
    }
}
