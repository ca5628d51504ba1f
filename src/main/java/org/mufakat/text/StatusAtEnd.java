package org.mufakat.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The status that a paragraph states in parentheses at its end: {@code (agreed ad ref, 17 November)},
 * {@code (agreed, pending JPN)}. {@code (pending JPN)} alone states whom it waits for and no status. Behind it may stand
 * blanks, a punctuation mark, citations and signs that close a bracket around the paragraph.
 *
 * @param status
 *            empty if none is stated
 * @param pending
 *            codes of whom it waits for
 * @param marks
 *            the parentheses
 * @param mistyped
 *            where it waits for a name that nobody has
 */
record StatusAtEnd(Optional<StatedStatus> status, List<String> pending, List<Mark> marks, List<Diagnostic> mistyped) {

    private static final int LONGEST = 200;
    private static final String TRAILING = ".,;\u3002\uFF0C\uFF1B\uFF0E";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern STATED = Pattern.compile("(?:(adopted|(?:\u0111\u00E3 )?th\u00F4ng qua)"
            + "|(?:agreed|(?:\u0111\u00E3 )?(?:nh\u1EA5t tr\u00ED|th\u1ED1ng nh\u1EA5t)|ad ref(?:erendum|\\.)?)"
            + "(?:\\s+(?:in informals?|informally|within|ad ref|pending|trong|ch\u1EDD|(?:on |at )?[0-9]{1,2}(?![0-9])).*)?)"
            + "(?:\\s*[,;:\u2013\u2014-].*)?", FLAGS | Pattern.DOTALL);
    private static final Pattern PENDING = Pattern.compile("(?<![\\p{L}])(?:pending|ch\u1EDD)\\s*:?\\s+", FLAGS);
    private static final Pattern AD_REFERENDUM = Pattern.compile("(?<![\\p{L}])ad ref(?:erendum)?(?![\\p{L}])", FLAGS);
    private static final Pattern INFORMALS = Pattern.compile("(?<![\\p{L}])(?:in informals?|informally)(?![\\p{L}])",
            FLAGS);
    private static final Pattern WITHIN = Pattern.compile("(?<![\\p{L}])(?:within|trong)(?![\\p{L}])", FLAGS);

    StatusAtEnd {
        pending = List.copyOf(pending);
        marks = List.copyOf(marks);
        mistyped = List.copyOf(mistyped);
    }

    /** Reads from the paragraph's end down to {@code floor}, behind the last attribution. */
    static StatusAtEnd read(int paragraph, String text, int floor, KnownNames names, MistypedNames mistyped) {
        Optional<StatedStatus> status = Optional.empty();
        var pending = new LinkedHashSet<String>();
        var marks = new ArrayList<Mark>();
        var wrong = new ArrayList<Diagnostic>();
        int end = text.length();
        while (true) {
            end = beforeTrailing(text, end);
            int open = opening(text, end, floor);
            if (open < 0) {
                break;
            }
            var words = Blanks.collapse(text.substring(open + 1, end - 1));
            var stated = statusOf(words);
            var waits = PENDING.matcher(text).region(open + 1, end - 1);
            boolean isPending = waits.find();
            var who = isPending ? NameList.read(text, waits.end(), end - 1, names) : Optional.<NameList>empty();
            if (isPending && who.isEmpty()) {
                wrong.addAll(mistyped.within(paragraph, text, waits.end(), end - 1));
            }
            if (stated.isEmpty() && (who.isEmpty() || waits.start() != Blanks.skip(text, open + 1, end))) {
                break;
            }
            status = status.or(() -> stated);
            who.ifPresent(list -> pending.addAll(list.codes()));
            marks.addFirst(new Mark(open, end, RunKind.STATUS));
            end = open;
        }
        return new StatusAtEnd(status, List.copyOf(pending), marks, wrong);
    }

    private static int beforeTrailing(String text, int from) {
        int end = from;
        while (end > 0) {
            char last = text.charAt(end - 1);
            int citation = startOfCitation(text, end);
            if (citation >= 0) {
                end = citation;
            } else if (Blanks.isBlank(last) || TRAILING.indexOf(last) >= 0 || Signs.closes(last)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    private static int startOfCitation(String text, int end) {
        int open = end - 2;
        while (open > 0 && Character.isDigit(text.charAt(open))) {
            open--;
        }
        return open >= 0 && Signs.closes(text.charAt(end - 1)) && Signs.opens(text.charAt(open))
                && BracketWords.isCitation(text, open + 1, end - 1) ? open : -1;
    }

    private static int opening(String text, int end, int floor) {
        if (end <= floor || text.charAt(end - 1) != ')' && text.charAt(end - 1) != '\uFF09') {
            return -1;
        }
        for (int at = end - 2; at >= Math.max(floor, end - LONGEST); at--) {
            char unit = text.charAt(at);
            if (unit == '(' || unit == '\uFF08') {
                return at;
            }
            if (unit == ')' || unit == '\uFF09' || Signs.opens(unit) || Signs.closes(unit)) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<StatedStatus> statusOf(String words) {
        var matcher = STATED.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(StatedStatus.ADOPTED);
        }
        if (AD_REFERENDUM.matcher(words).find()) {
            return Optional.of(StatedStatus.AGREED_AD_REFERENDUM);
        }
        if (INFORMALS.matcher(words).find()) {
            return Optional.of(StatedStatus.AGREED_IN_INFORMALS);
        }
        return Optional.of(WITHIN.matcher(words).find() ? StatedStatus.AGREED_WITHIN_GROUP : StatedStatus.AGREED);
    }
}
