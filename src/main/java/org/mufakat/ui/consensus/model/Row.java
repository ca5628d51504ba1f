package org.mufakat.ui.consensus.model;

import java.util.List;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.text.Diagnostic;
import org.mufakat.text.ParsedParagraph;

/**
 * A paragraph as the view shows it.
 *
 * @param id the paragraph
 * @param number its number without the point, empty when it has none
 * @param kind what it is in the text
 * @param parsed its words, with their brackets read
 * @param mark how far it is agreed, or what stands in the way
 * @param diagnostics what in it is probably not meant so
 */
public record Row(Id<Paragraph> id, String number, ParagraphKind kind, ParsedParagraph parsed, ParagraphMark mark,
        List<Diagnostic> diagnostics) {
    /** The line of the editor that shows it. */
    Line line() {
        return new Line(id, parsed.text());
    }

    /** The number as it is printed: {@code 5.}, and {@code (a)} as it is. */
    public String printedNumber() {
        return number.isEmpty() || number.endsWith(")") ? number : number + ".";
    }

    /** Its first words, without brackets and names and with one blank between words, at most so many characters. */
    public String firstWords(int length) {
        var words = new StringBuilder();
        for (var run : parsed.runs()) {
            switch (run.kind()) {
                case SIGN, ATTRIBUTION, OPTION_LABEL, STATUS, STRAY -> {
                }
                default -> append(words, parsed.text().substring(run.start(), run.end()));
            }
            if (words.length() > length) {
                int cut = words.lastIndexOf(" ", length);
                return words.substring(0, cut > length / 2 ? cut : length).strip() + "…";
            }
        }
        return words.toString().strip();
    }

    private static void append(StringBuilder words, String run) {
        boolean blankBefore = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        words.append(blankBefore ? run.stripLeading() : run);
    }
}
