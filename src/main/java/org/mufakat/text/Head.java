package org.mufakat.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        var reserve = Reserve.read(text, first, to, names);
        if (reserve.isPresent()) {
            return new Head(BracketKind.RESERVE, reserve.get().by(), List.of(), Optional.empty(), from, false);
        }
        return readNamesAndLabel(text, first, to, whole, names);
    }

    private static Head bare(BracketKind kind, int from) {
        return new Head(kind, List.of(), List.of(), Optional.empty(), from, false);
    }

    private static Head readNamesAndLabel(String text, int first, int to, boolean whole, KnownNames names) {
        var by = new LinkedHashSet<String>();
        var marks = new ArrayList<Mark>();
        Optional<String> label = Optional.empty();
        int body = first;
        for (int turn = 0; turn < 3; turn++) {
            int at = Blanks.skip(text, body, to);
            var who = marks.stream().anyMatch(mark -> mark.kind() == RunKind.ATTRIBUTION)
                    ? Optional.<NameList>empty()
                    : attribution(text, at, to, names);
            var option = label.isPresent() || who.isPresent()
                    ? Optional.<OptionLabel>empty()
                    : OptionLabel.inBracket(text, at, to, names);
            if (who.isPresent()) {
                by.addAll(who.get().codes());
                body = Blanks.skip(text, who.get().end(), to) + 1;
                marks.add(new Mark(at, body, RunKind.ATTRIBUTION));
            } else if (option.isPresent()) {
                by.addAll(option.get().by());
                label = Optional.of(option.get().label());
                body = option.get().end();
                marks.add(new Mark(at, body, RunKind.OPTION_LABEL));
            } else {
                break;
            }
        }
        int words = Blanks.skip(text, body, to);
        int last = Blanks.trimEnd(text, words, to);
        boolean noText = whole && BracketWords.isNoText(text, words, last);
        var kind = kind(text, words, last, whole, names, label.isPresent(), !by.isEmpty());
        return new Head(kind, List.copyOf(by), marks, label, body, noText);
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

    private static Optional<NameList> attribution(String text, int from, int to, KnownNames names) {
        return NameList.read(text, from, to, names).filter(list -> {
            int at = Blanks.skip(text, list.end(), to);
            return at < to && NameList.isColon(text.charAt(at));
        });
    }
}
