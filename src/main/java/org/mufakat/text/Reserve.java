package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reserve at the beginning of a bracket: a known name directly before <i>reserve</i>, with or without a colon, or
 * behind <i>reservation by</i>. What follows decides where the words could be wording as well: after a colon only what
 * belongs to a reserve may follow ({@code [JPN: reserve capacity]} is wording by JPN), without one a few nouns may not.
 *
 * @param by
 *            codes of who reserves
 */
record Reserve(List<String> by) {

    private static final int LONGEST = 80;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS;
    /** How a reserve is called, in any case. */
    static final String WORD = "(?:reserves?|reservations?|b\u1EA3o l\u01B0u)";
    private static final String BELONGS = "\\s*(?:$|[-\u2010-\u2015,;:.(/]|(?:on|pending|its|their|our|position|until"
            + "|awaiting|regarding|concerning|this|whole|entire|the right|subject to|due to)(?![\\p{L}]))";
    private static final Beginning BEHIND_COLON = new Beginning(Pattern.compile(WORD + BELONGS, FLAGS), "reserv", "b");
    private static final Beginning BEHIND_NAME = new Beginning(Pattern.compile(WORD
            + "(?![\\p{L}\\p{N}])(?!\\s+(?:of|margins?|capacity"
            + "|capacities|funds?|systems?|ratios?|requirements?|base|stocks?|levels?|storage|currency|bank|estimates?"
            + "|data|by)(?![\\p{L}]))", FLAGS), "reserv", "b");
    private static final Beginning BY = new Beginning(Pattern.compile(WORD + "\\s+by\\s+", FLAGS), "reserv", "b");
    private static final Pattern AFTER_BY = Pattern.compile(BELONGS, FLAGS);

    Reserve {
        by = List.copyOf(by);
    }

    /** Reads it from a place on, where {@code who} are the names that stand there. */
    static Optional<Reserve> read(String text, int from, int to, Optional<NameList> who, KnownNames names) {
        if (who.isPresent()) {
            int at = Blanks.skip(text, who.get().end(), to);
            boolean colon = at < to && NameList.isColon(text.charAt(at));
            int word = colon ? Blanks.skip(text, at + 1, to) : at;
            return begins(colon ? BEHIND_COLON : BEHIND_NAME, text, word, to)
                    ? Optional.of(new Reserve(who.get().codes()))
                    : Optional.empty();
        }
        int limit = Math.min(to, from + LONGEST);
        if (!BY.mayBegin(text, from, limit)) {
            return Optional.empty();
        }
        var by = BY.in(text, from, limit);
        if (!by.lookingAt()) {
            return Optional.empty();
        }
        return NameList.read(text, by.end(), to, names).filter(list -> belongs(text, list.end(), to))
                .map(list -> new Reserve(list.codes()));
    }

    /** Whether what follows the word, up to the bracket's end, belongs to a reserve. */
    static boolean belongs(String text, int from, int to) {
        return AFTER_BY.matcher(text).region(from, Math.min(to, from + LONGEST)).lookingAt();
    }

    private static boolean begins(Beginning words, String text, int from, int to) {
        return words.lookingAt(text, from, Math.min(to, from + LONGEST));
    }
}
