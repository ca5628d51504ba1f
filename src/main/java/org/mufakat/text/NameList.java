package org.mufakat.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Known names joined by {@code , / ; & +} or <i>and</i>: their codes without repetition, and where the last one ends. */
record NameList(List<String> codes, int end) {

    private static final String SEPARATORS = ",/;&+\uFF0C\uFF0F\uFF1B\uFF06\uFF0B\u3001";
    private static final List<String> AND = List.of("and", "và");

    NameList {
        codes = List.copyOf(codes);
    }

    /** As many known names as follow one another from a place on, empty if the first word is none. */
    static Optional<NameList> read(String text, int from, int to, KnownNames names) {
        var found = names.longestAt(text, Blanks.skip(text, from, to), to);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = List.of();
        int end = from;
        while (found.isPresent()) {
            codes = joined(codes, List.of(found.get().code()));
            end = found.get().end();
            int next = behindSeparators(text, end, to);
            found = next == end ? Optional.empty() : names.longestAt(text, next, to);
        }
        return Optional.of(new NameList(codes, end));
    }

    /** The codes of both lists without repetition. */
    static List<String> joined(List<String> codes, List<String> more) {
        if (codes.isEmpty()) {
            return more;
        }
        var joined = new LinkedHashSet<>(codes);
        joined.addAll(more);
        return List.copyOf(joined);
    }

    /** The place behind the separators that follow, or {@code from} where none does. */
    static int behindSeparators(String text, int from, int to) {
        int at = Blanks.skip(text, from, to);
        int behind = from;
        while (at < to) {
            int length = SEPARATORS.indexOf(text.charAt(at)) >= 0 ? 1 : lengthOfAnd(text, at, to);
            if (length == 0) {
                break;
            }
            at = Blanks.skip(text, at + length, to);
            behind = at;
        }
        return behind;
    }

    private static int lengthOfAnd(String text, int at, int to) {
        for (var word : AND) {
            int end = at + word.length();
            if (end < to && text.substring(at, end).toLowerCase(Locale.ROOT).equals(word)
                    && Blanks.endsWord(text, end, to)) {
                return word.length();
            }
        }
        return 0;
    }

    static boolean isColon(char unit) {
        return unit == ':' || unit == '\uFF1A' || unit == '\uFE55';
    }
}
