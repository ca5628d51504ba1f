package org.mufakat.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Putting brackets into a paragraph, as a person would type them. */
public final class BracketEdit {

    private BracketEdit() {}

    /**
     * A paragraph after an edit.
     *
     * @param text
     *            all of it
     * @param selectionStart
     *            UTF-16 unit where the bracketed words begin
     * @param selectionEnd
     *            behind them
     */
    public record Edit(String text, int selectionStart, int selectionEnd) {}

    /**
     * Puts a selection in brackets. Blanks at its ends stay outside; it grows so that it cuts neither a character nor a
     * bracket that closes in the same paragraph. Where nothing is selected, empty brackets come, behind the word if the
     * place is in one.
     *
     * @param by
     *            codes to name before the colon, empty for an unattributed bracket
     * @throws IndexOutOfBoundsException
     *             if the selection does not lie in the text
     */
    public static Edit bracket(String text, int start, int end, List<String> by) {
        if (start == end && WordTokens.splits(text, start)) {
            int behind = WordTokens.wordAt(text, start).orElseThrow().end();
            var spaced = text.substring(0, behind) + " " + text.substring(behind);
            return bracket(spaced, behind + 1, behind + 1, by);
        }
        var selection = select(text, start, end);
        var opening = "[" + (by.isEmpty() ? "" : String.join(", ", by) + ": ");
        var words = text.substring(selection.from(), selection.to());
        var edited = text.substring(0, selection.from()) + opening + words + "]" + text.substring(selection.to());
        int first = selection.from() + opening.length();
        return new Edit(edited, first, first + words.length());
    }

    /**
     * Brackets a selection and puts an empty alternative behind it, where the selection then is. Where nothing is
     * selected, it is an alternative to the innermost bracket there, else to the word there, else an empty bracket.
     */
    public static Edit alternative(String text, int start, int end, List<String> by) {
        if (start != end) {
            var kept = bracket(text, start, end, List.of());
            return behind(kept.text(), kept.selectionEnd() + 1, by);
        }
        OptionalInt closing = closing(text, start);
        if (closing.isPresent()) {
            return behind(text, closing.getAsInt() + 1, by);
        }
        return WordTokens.wordAt(text, start).map(word -> alternative(text, word.start(), word.end(), by))
                .orElseGet(() -> bracket(text, start, start, by));
    }

    private static Edit behind(String text, int at, List<String> by) {
        var alternative = bracket("", 0, 0, by);
        int caret = at + 1 + alternative.selectionStart();
        return new Edit(text.substring(0, at) + " " + alternative.text() + text.substring(at), caret, caret);
    }

    /** Where the innermost bracket around a place closes in the same paragraph. */
    private static OptionalInt closing(String text, int place) {
        var signs = Signs.of(List.of(text));
        OptionalInt innermost = OptionalInt.empty();
        for (int index = 0; index < signs.size(); index++) {
            int partner = signs.partner(index);
            int opening = signs.get(index).at();
            if (partner != Signs.NONE && opening < place && signs.get(partner).at() >= place) {
                innermost = OptionalInt.of(signs.get(partner).at());
            }
        }
        return innermost;
    }

    /**
     * Puts the reserve of delegations at the end of a paragraph, in the words of the text's language; the selection
     * covers the reserve.
     */
    public static Edit reserve(String text, List<String> by, Locale language) {
        int end = Blanks.trimEnd(text, 0, text.length());
        var word = language.getLanguage().equals("vi") ? "b\u1EA3o l\u01B0u" : "reserve";
        var reserve = "[" + String.join(", ", by) + " " + word + "]";
        var before = text.substring(0, end) + (end == 0 ? "" : " ");
        return new Edit(before + reserve, before.length(), before.length() + reserve.length());
    }

    private record Range(int from, int to) {}

    private static Range select(String text, int start, int end) {
        int from = Math.min(start, end);
        int to = Math.max(start, end);
        int first = Blanks.skip(text, from, to);
        if (first == to && from < to) {
            return new Range(from, from);
        }
        from = first;
        to = Blanks.trimEnd(text, from, to);
        return wholeBrackets(text, wholeCharacter(text, from, -1), wholeCharacter(text, to, 1));
    }

    private static int wholeCharacter(String text, int at, int step) {
        boolean inside = at > 0 && at < text.length();
        boolean cutsPair = inside && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        boolean cutsEscape = inside && text.charAt(at - 1) == '\\'
                && (Signs.opens(text.charAt(at)) || Signs.closes(text.charAt(at)));
        return cutsPair || cutsEscape ? at + step : at;
    }

    private static Range wholeBrackets(String text, int start, int end) {
        var signs = Signs.of(List.of(text));
        int from = start;
        int to = end;
        boolean grown = true;
        while (grown && from < to) {
            grown = false;
            for (int index = 0; index < signs.size(); index++) {
                int partner = signs.partner(index);
                int at = signs.get(index).at();
                if (partner != Signs.NONE && at >= from && at < to) {
                    int other = signs.get(partner).at();
                    grown |= other < from || other >= to;
                    from = Math.min(from, other);
                    to = Math.max(to, other + 1);
                }
            }
        }
        return new Range(from, to);
    }
}
