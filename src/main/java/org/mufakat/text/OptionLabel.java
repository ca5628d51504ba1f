package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The label of a numbered alternative: {@code ALT 1:}, {@code Alt. 2:}, {@code Alternative A:}, {@code Option (a):},
 * with who proposes it if that stands before the colon in parentheses.
 *
 * @param label
 *            as typed, without colon
 * @param by
 *            codes of who proposes it
 * @param end
 *            behind the colon
 */
record OptionLabel(String label, List<String> by, int end) {

    private static final int LONGEST = 40;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NUMBER = "[0-9]{1,3}[a-z]?(?:\\.[0-9]{1,2})*";
    private static final String LETTERS = "(?:[ivx]{1,5}|[a-z])";
    private static final String ID = "\\s*(?:\\(\\s*(?:" + NUMBER + "|" + LETTERS + ")\\s*\\)|" + NUMBER + ")|\\s+"
            + LETTERS;
    private static final String WORD = "(?:alternative|alt\\.|alt|option|ph\u01B0\u01A1ng \u00E1n)";
    private static final Beginning NUMBERED = new Beginning(
            Pattern.compile(WORD + "(?:" + ID + ")(?![\\p{L}\\p{N}])", FLAGS), "alt", "option", "ph");
    private static final Pattern BARE = Pattern.compile(WORD, FLAGS);
    private static final Pattern OTHER_END = Pattern.compile("\\s*(?:[.)]\\s|[-\u2013\u2014]\\s|$)", FLAGS);

    OptionLabel {
        by = List.copyOf(by);
    }

    /** The label at a place inside a bracket; here a period or dash does as well as a colon. */
    static Optional<OptionLabel> inBracket(String text, int from, int to, KnownNames names) {
        if (!NUMBERED.mayBegin(text, from, to)) {
            return Optional.empty();
        }
        var withColon = beforeColon(text, from, to, names, true);
        if (withColon.isPresent()) {
            return withColon;
        }
        var matcher = NUMBERED.in(text, from, Math.min(to, from + LONGEST));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        var rest = OTHER_END.matcher(text).region(end, Math.min(to, end + LONGEST));
        return rest.lookingAt()
                ? Optional.of(new OptionLabel(text.substring(from, end), List.of(), rest.end()))
                : Optional.empty();
    }

    /** The label at a place outside brackets, which must have a number and a colon. */
    static Optional<OptionLabel> unbracketed(String text, int from, int to, KnownNames names) {
        return beforeColon(text, from, to, names, false);
    }

    private static Optional<OptionLabel> beforeColon(String text, int from, int to, KnownNames names, boolean bare) {
        int limit = Math.min(to, from + LONGEST);
        if (!NUMBERED.mayBegin(text, from, to)) {
            return Optional.empty();
        }
        var numbered = NUMBERED.in(text, from, limit);
        if (numbered.lookingAt()) {
            return closed(text, from, numbered.end(), to, names);
        }
        var word = BARE.matcher(text).region(from, limit);
        return bare && word.lookingAt() ? closed(text, from, word.end(), to, names) : Optional.empty();
    }

    private static Optional<OptionLabel> closed(String text, int from, int end, int to, KnownNames names) {
        int at = Blanks.skip(text, end, to);
        List<String> by = List.of();
        if (at < to && (text.charAt(at) == '(' || text.charAt(at) == '\uFF08')) {
            var who = NameList.read(text, at + 1, to, names);
            int close = who.isEmpty() ? to : Blanks.skip(text, who.get().end(), to);
            if (close < to && (text.charAt(close) == ')' || text.charAt(close) == '\uFF09')) {
                by = who.get().codes();
                at = Blanks.skip(text, close + 1, to);
            }
        }
        return at < to && NameList.isColon(text.charAt(at))
                ? Optional.of(new OptionLabel(text.substring(from, end), by, at + 1))
                : Optional.empty();
    }
}
