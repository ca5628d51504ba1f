package org.mufakat.text;

import java.util.regex.Pattern;

/** The words by which a bracket without wording is known: gaps, citations, editor's notes, proposals to delete. */
final class BracketWords {

    private static final int LONGEST = 60;
    private static final int LONGEST_CITATION = 3;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Beginning GAP = new Beginning(
            Pattern.compile("\u2026[.\u2026\\s]*|\\.\\s*[.\u2026](?:[.\u2026\\s]*)|[-\u2010-\u2015_]{2,}"
                    + "|t\\.?b\\.?[acd]\\.?", FLAGS),
            "tb", "t.", ".", "-", "_");
    private static final Beginning GAP_ALONE = new Beginning(Pattern.compile("x{1,4}|date", FLAGS), "x", "date");
    private static final Beginning NOTE = new Beginning(
            Pattern.compile("sic\\s*!?|(?:emphasis|italics?) (?:added|supplied|in (?:the )?"
                    + "original)|(?:foot)?notes? omitted|citations? omitted", FLAGS),
            "sic", "emphasis", "italic", "foot", "note", "citation");
    private static final Beginning DELETION = new Beginning(Pattern.compile("delete(?:\\s*[.;!]?\\s*$"
            + "|(?:\\s+(?:the\\s+)?(?:words?|phrases?|terms?|expression|sentence|text))?\\s*:?\\s*[\"'\u00AB\u2018-\u201F"
            + "\u300C\u300E\uFF02]|\\s+(?:(?:this|the|entire|whole|full)\\s+)*para(?:graph|\\.)?\\s*[.]?\\s*$)", FLAGS),
            "delete");
    private static final Beginning NO_TEXT = new Beginning(Pattern.compile("no text\\s*[.]?", FLAGS), "no text");
    private static final Beginning RESERVE = new Beginning(
            Pattern.compile("(?:reserves?|reservations?|b\u1EA3o l\u01B0u)\\s*[.]?", FLAGS), "reserv", "b");

    private BracketWords() {}

    /** Whether words, blanks around them apart, stand for words to be filled in, whoever is named before them. */
    static boolean isGap(String text, int from, int to) {
        return from == to || matches(GAP, text, from, to);
    }

    /** Whether they do so where nobody is named: {@code [x]} is a gap, {@code [JPN: x]} proposes an x. */
    static boolean isGapAlone(String text, int from, int to) {
        return isGap(text, from, to) || matches(GAP_ALONE, text, from, to);
    }

    static boolean isCitation(String text, int from, int to) {
        if (from == to || to - from > LONGEST_CITATION) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9' || unit >= '\uFF10' && unit <= '\uFF19';
    }

    static boolean isNote(String text, int from, int to) {
        return matches(NOTE, text, from, to);
    }

    static boolean isNoText(String text, int from, int to) {
        return matches(NO_TEXT, text, from, to);
    }

    static boolean isReserve(String text, int from, int to) {
        return matches(RESERVE, text, from, to);
    }

    /** Whether words begin as a proposal to take words out; they may go on after a quotation. */
    static boolean beginsDeletion(String text, int from, int to) {
        return DELETION.lookingAt(text, from, Math.min(to, from + LONGEST));
    }

    private static boolean matches(Beginning words, String text, int from, int to) {
        return to - from <= LONGEST && words.matches(text, from, to);
    }
}
