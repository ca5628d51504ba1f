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
     * bracket that closes in the same paragraph, the attribution behind it included. Where nothing is selected, empty
     * brackets come, behind the word or the attribution if the place is in one.
     *
     * @param by
     *            codes to name before the colon, empty for an unattributed bracket
     * @param names
     *            the names that an attribution is known by
     * @throws IndexOutOfBoundsException
     *             if the selection does not lie in the text
     */
    public static Edit bracket(String text, int start, int end, List<String> by, KnownNames names) {
        int behind = start == end ? behindWhatIsSplit(text, start, names) : start;
        if (behind > start) {
            var spaced = text.substring(0, behind) + " " + text.substring(behind);
            return bracket(spaced, behind + 1, behind + 1, by, names);
        }
        var selection = select(text, start, end, names);
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
    public static Edit alternative(String text, int start, int end, List<String> by, KnownNames names) {
        if (start != end) {
            var kept = bracket(text, start, end, List.of(), names);
            int closing = kept.selectionEnd();
            return behind(kept.text(), around(kept.text(), closing, names).orElse(closing + 1), by, names);
        }
        var around = around(text, start, names);
        if (around.isPresent()) {
            return behind(text, around.getAsInt(), by, names);
        }
        return WordTokens.wordAt(text, start).map(word -> alternative(text, word.start(), word.end(), by, names))
                .orElseGet(() -> bracket(text, start, start, by, names));
    }

    private static Edit behind(String text, int at, List<String> by, KnownNames names) {
        var alternative = bracket("", 0, 0, by, names);
        int caret = at + 1 + alternative.selectionStart();
        return new Edit(text.substring(0, at) + " " + alternative.text() + text.substring(at), caret, caret);
    }

    /** Where the innermost bracket around a place ends in the same paragraph, behind its attribution. */
    private static OptionalInt around(String text, int place, KnownNames names) {
        return signed(text, names).stream().filter(bracket -> bracket.start().at() < place
                && place < bracket.end().at()).mapToInt(bracket -> bracket.end().at()).min();
    }

    /** Behind the word or the attribution that a place is in, else the place itself. */
    private static int behindWhatIsSplit(String text, int place, KnownNames names) {
        return signed(text, names).stream().filter(bracket -> bracket.bodyEnd().at() + 1 < place
                && place < bracket.end().at()).mapToInt(bracket -> bracket.end().at()).min()
                .orElseGet(() -> WordTokens.splits(text, place)
                        ? WordTokens.wordAt(text, place).orElseThrow().end()
                        : place);
    }

    /** The brackets of a paragraph that are written with signs. */
    private static List<Bracket> signed(String text, KnownNames names) {
        var read = Brackets.parse(List.of(text), names);
        return read.brackets().stream().filter(bracket -> !new BracketBody(read, bracket).isPlain()).toList();
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

    private static Range select(String text, int start, int end, KnownNames names) {
        int from = Math.min(start, end);
        int to = Math.max(start, end);
        int first = Blanks.skip(text, from, to);
        if (first == to && from < to) {
            return new Range(from, from);
        }
        from = first;
        to = Blanks.trimEnd(text, from, to);
        return wholeBrackets(text, wholeCharacter(text, from, -1), wholeCharacter(text, to, 1), names);
    }

    private static int wholeCharacter(String text, int at, int step) {
        boolean inside = at > 0 && at < text.length();
        boolean cutsPair = inside && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        boolean cutsEscape = inside && text.charAt(at - 1) == '\\'
                && (Signs.opens(text.charAt(at)) || Signs.closes(text.charAt(at)));
        return cutsPair || cutsEscape ? at + step : at;
    }

    private static Range wholeBrackets(String text, int start, int end, KnownNames names) {
        int from = start;
        int to = end;
        var brackets = from < to ? signed(text, names) : List.<Bracket>of();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var bracket : brackets) {
                boolean opening = from <= bracket.start().at() && bracket.start().at() < to;
                boolean closing = from < bracket.end().at() && bracket.bodyEnd().at() < to;
                if (opening || closing) {
                    grown |= bracket.start().at() < from || bracket.end().at() > to;
                    from = Math.min(from, bracket.start().at());
                    to = Math.max(to, bracket.end().at());
                }
            }
        }
        return new Range(from, to);
    }
}
