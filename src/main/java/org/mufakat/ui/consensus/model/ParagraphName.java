package org.mufakat.ui.consensus.model;

import org.mufakat.domain.Paragraph;

/** What a paragraph is called where it is spoken of: its number, else its first words. */
public final class ParagraphName {
    private static final int LONGEST = 24;

    private ParagraphName() {}

    /** The name of a paragraph. */
    public static String of(Paragraph paragraph) {
        return paragraph.number().isEmpty() ? "“" + beginning(paragraph.words()) + "”" : "¶" + paragraph.number();
    }

    private static String beginning(String words) {
        int points = words.codePointCount(0, words.length());
        return points <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
