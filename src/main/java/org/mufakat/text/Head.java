package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bracket says about itself behind its opening sign.
 *
 * @param kind
 *            as far as the bracket alone shows
 * @param by
 *            codes of who is named
 * @param marks
 *            attribution and label
 * @param label
 *            of a numbered alternative
 * @param bodyStart
 *            where its words begin
 * @param noText
 *            whether its words say that there shall be none
 */
record Head(BracketKind kind, List<String> by, List<Mark> marks, Optional<String> label, int bodyStart,
        boolean noText) {

    Head {
        by = List.copyOf(by);
        marks = List.copyOf(marks);
    }

    /**
     * Reads from behind the opening sign up to the next sign or the paragraph's end.
     *
     * @param whole
     *            whether that is all there is in the bracket
     */
    static Head read(String text, int from, int to, boolean whole, KnownNames names) {
        int first = Blanks.skip(text, from, to);
        int last = Blanks.trimEnd(text, first, to);
        if (whole && BracketWords.isGapAlone(text, first, last)) {
            return bare(BracketKind.GAP, from);
        }
        if (whole && BracketWords.isCitation(text, first, last)) {
            return bare(BracketKind.CITATION, from);
        }
        if (whole && BracketWords.isNote(text, first, last)) {
            return bare(BracketKind.NOTE, from);
        }
        var who = NameList.read(text, first, to, names);
        var reserve = Reserve.read(text, first, to, who, names);
        if (reserve.isPresent()) {
            return new Head(BracketKind.RESERVE, reserve.get().by(), List.of(), Optional.empty(), from, false);
        }
        return readNamesAndLabel(text, first, to, whole, who, names);
    }

    private static Head bare(BracketKind kind, int from) {
        return new Head(kind, List.of(), List.of(), Optional.empty(), from, false);
    }

    private static Head readNamesAndLabel(String text, int first, int to, boolean whole,
            Optional<NameList> who, KnownNames names) {
        var marks = new ArrayList<Mark>();
        List<String> by = List.of();
        int body = first;
        var before = who.filter(list -> hasColon(list, text, to));
        if (before.isPresent()) {
            by = before.get().codes();
            body = behindColon(before.get(), text, to);
            marks.add(new Mark(first, body, RunKind.ATTRIBUTION));
        }
        int at = Blanks.skip(text, body, to);
        var label = OptionLabel.inBracket(text, at, to, names);
        if (label.isPresent()) {
            by = NameList.joined(by, label.get().by());
            body = label.get().end();
            marks.add(new Mark(at, body, RunKind.OPTION_LABEL));
        }
        if (label.isPresent() && before.isEmpty()) {
            int start = Blanks.skip(text, body, to);
            var behind = NameList.read(text, start, to, names).filter(list -> hasColon(list, text, to));
            if (behind.isPresent()) {
                by = NameList.joined(by, behind.get().codes());
                body = behindColon(behind.get(), text, to);
                marks.add(new Mark(start, body, RunKind.ATTRIBUTION));
            }
        }
        int words = Blanks.skip(text, body, to);
        int last = Blanks.trimEnd(text, words, to);
        boolean noText = whole && BracketWords.isNoText(text, words, last);
        var kind = kind(text, words, last, whole, names, label.isPresent(), !by.isEmpty());
        return new Head(kind, by, marks, label.map(OptionLabel::label), body, noText);
    }

    private static BracketKind kind(String text, int from, int to, boolean whole, KnownNames names, boolean isOption,
            boolean isAttributed) {
        if (isOption) {
            return BracketKind.OPTION;
        }
        if (BracketWords.beginsDeletion(text, from, to)) {
            return BracketKind.DELETION;
        }
        if (whole && BracketWords.isGap(text, from, to)) {
            return BracketKind.GAP;
        }
        if (whole && !isAttributed && !SlashAlternatives.of(text, from, to, names).isEmpty()) {
            return BracketKind.ALTERNATIVES;
        }
        return BracketKind.WORDING;
    }

    private static boolean hasColon(NameList list, String text, int to) {
        int at = Blanks.skip(text, list.end(), to);
        return at < to && NameList.isColon(text.charAt(at));
    }

    private static int behindColon(NameList list, String text, int to) {
        return Blanks.skip(text, list.end(), to) + 1;
    }
}
