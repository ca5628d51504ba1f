package org.mufakat.ui.consensus.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketKind;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.RunKind;

/**
 * How far a text is, at a moment.
 *
 * @param brackets how many brackets hold words that are not agreed
 * @param reserves how many reserves stand
 * @param gaps how many gaps are to be filled
 * @param alternatives how many of the brackets are alternatives to others
 * @param wordsInBrackets how many words stand in brackets
 * @param agreed how many paragraphs are agreed, at least ad referendum, with nothing open and nobody waited for
 * @param adReferendum how many of these only ad referendum
 * @param paragraphs how many paragraphs there are to be agreed, titles, headings and footnotes apart
 */
public record Progress(int brackets, int reserves, int gaps, int alternatives, int wordsInBrackets, int agreed,
        int adReferendum, int paragraphs) {
    private static final Set<ParagraphMark> AGREED = EnumSet.of(ParagraphMark.AGREED_AD_REFERENDUM,
            ParagraphMark.AGREED, ParagraphMark.ADOPTED);
    private static final Set<RunKind> WORDING = EnumSet.of(RunKind.WORDING, RunKind.ALTERNATIVE, RunKind.OPTION);

    /** How far the text of a sheet is. */
    public static Progress of(Sheet sheet) {
        List<BracketKind> open = sheet.outstanding().stream().map(Bracket::kind).toList();
        int reserves = count(open, EnumSet.of(BracketKind.RESERVE));
        int gaps = count(open, EnumSet.of(BracketKind.GAP));
        List<Row> rows = sheet.rows().stream().filter(row -> row.kind().isAgreedByItself()).toList();
        return new Progress(open.size() - reserves - gaps, reserves, gaps,
                count(open, EnumSet.of(BracketKind.ALTERNATIVES, BracketKind.OPTION)),
                sheet.rows().stream().map(Row::parsed).mapToInt(Progress::wordsInBrackets).sum(),
                (int) rows.stream().filter(row -> AGREED.contains(row.mark())).count(),
                (int) rows.stream().filter(row -> row.mark() == ParagraphMark.AGREED_AD_REFERENDUM).count(),
                rows.size());
    }

    /** How many points are open. */
    public int open() {
        return brackets + reserves + gaps;
    }

    private static int count(List<BracketKind> open, Set<BracketKind> kinds) {
        return (int) open.stream().filter(kinds::contains).count();
    }

    private static int wordsInBrackets(ParsedParagraph parsed) {
        return parsed.runs().stream().filter(run -> run.depth() > 0 && WORDING.contains(run.kind()))
                .mapToInt(run -> words(parsed.text(), run.start(), run.end())).sum();
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int at = from; at < to; at++) {
            boolean word = Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
            boolean blank = Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
            if (word && !inside) {
                words++;
                inside = true;
            } else if (blank) {
                inside = false;
            }
        }
        return words;
    }
}
