package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that a proposal to take words out quotes.
 *
 * @param quotes
 *            each as written between its quotation marks; none where the whole paragraph is meant
 */
record QuotedWords(List<String> quotes) {

    private static final List<String> OPENING = List.of("\"\u201C\u201D\u201E\u201F\uFF02", "'\u2018\u2019\u201A\u201B",
            "\u00AB", "\u300C", "\u300E");
    private static final List<String> CLOSING = List.of("\"\u201C\u201D\u201E\u201F\uFF02", "'\u2018\u2019\u201A\u201B",
            "\u00BB", "\u300D", "\u300F");
    private static final int SINGLE = 1;
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s,;/&]*(?:(?:and|or|v\u00E0|ho\u1EB7c)\\s+)?(?:delete\\s+)?"
                    + "(?:the\\s+)?(?:(?:words?|phrases?|terms?|expression|sentence|text)\\s*)?:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    QuotedWords {
        quotes = List.copyOf(quotes);
    }

    /** Reads a proposal; empty where it says more than what to take out, {@code delete "a" and insert "b"}. */
    static Optional<QuotedWords> of(String proposal) {
        var quotes = new ArrayList<String>();
        int behind = 0;
        int at = 0;
        while (at < proposal.length()) {
            int kind = kindOfOpening(proposal, at);
            if (kind < 0) {
                at++;
                continue;
            }
            if (!quotes.isEmpty() && !BETWEEN.matcher(proposal).region(behind, at).matches()) {
                return Optional.empty();
            }
            int end = closing(proposal, at + 1, kind);
            quotes.add(Blanks.strip(proposal.substring(at + 1, end)));
            behind = Math.min(end + 1, proposal.length());
            at = behind;
        }
        return Optional.of(new QuotedWords(quotes));
    }

    private static int kindOfOpening(String text, int at) {
        for (int kind = 0; kind < OPENING.size(); kind++) {
            if (OPENING.get(kind).indexOf(text.charAt(at)) >= 0) {
                return kind == SINGLE && at > 0 && Blanks.isWordUnit(text.charAt(at - 1)) ? -1 : kind;
            }
        }
        return -1;
    }

    private static int closing(String text, int from, int kind) {
        for (int at = from; at < text.length(); at++) {
            boolean inWord = at + 1 < text.length() && Blanks.isWordUnit(text.charAt(at + 1));
            if (CLOSING.get(kind).indexOf(text.charAt(at)) >= 0 && !(kind == SINGLE && inWord)) {
                return at;
            }
        }
        return text.length();
    }

    /** Whether a character is a quotation mark or apostrophe of any kind. */
    static boolean isSign(char unit) {
        return OPENING.stream().anyMatch(signs -> signs.indexOf(unit) >= 0)
                || CLOSING.stream().anyMatch(signs -> signs.indexOf(unit) >= 0);
    }
}
