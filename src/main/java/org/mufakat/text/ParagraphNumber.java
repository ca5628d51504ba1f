package org.mufakat.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.domain.ParagraphKind;

/**
 * A paragraph's number at the beginning of a line: {@code 5.}, {@code 5 bis.}, {@code 5 alt 1}, {@code (a)},
 * {@code (iv)}, {@code PP2 bis}, {@code OP7ter}. A number over 999 is none. Brackets that open around it, also with who
 * proposes the paragraph as in {@code [JPN: 3 bis. The …]}, belong to the paragraph's words.
 *
 * @param number
 *            with single blanks, without the period
 * @param kind
 *            what a paragraph with such a number is
 * @param rest
 *            the line's words, with the brackets that opened before the number
 */
record ParagraphNumber(String number, ParagraphKind kind, String rest) {

    private static final int LONGEST = 160;
    private static final String OPENING = "[\\[\uFF3B\u3010]\\s*";
    private static final String WHO = "\\p{L}[^\\[\\]\uFF3B\uFF3D\u3010\u3011:\uFF1A]{0,60}[:\uFF1A]\\s*";
    private static final String ROMAN = "(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})";
    static final String LATIN = "(?:ante|bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies"
            + "|terdecies|quaterdecies|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies)";
    private static final String SUFFIXES = "(?:\\s*" + LATIN + "(?!\\p{L}))*(?:\\s*alt(?!\\p{L})(?:\\s*[0-9]{1,2}"
            + "(?![0-9]))?)?";
    private static final String SOME_SUFFIX = "(?=\\s*(?:" + LATIN + "|alt)(?!\\p{L}))" + SUFFIXES;
    private static final Pattern LINE = Pattern.compile("(?<brackets>(?:" + OPENING + ")*(?<who>" + OPENING + WHO
            + ")?)(?:"
            + "(?<series>(?:PP|OP)\\s?[0-9]{1,3}[a-z]?(?![\\p{L}\\p{N}]|[.][0-9])" + SUFFIXES
            + "|(?:PP|OP)\\s?[0-9]{1,3}" + SOME_SUFFIX + ")[.:)]?"
            + "|(?<digits>[0-9]{1,3}[a-zA-Z]?(?:\\.[0-9]{1,3}){0,3}" + SUFFIXES + ")[.)\uFF0E]"
            + "|(?<suffixed>[0-9]{1,3}" + SOME_SUFFIX + ")"
            + "|(?<letter>\\((?:[a-zA-Z]|(?<twin>[a-z])\\k<twin>|" + ROMAN + "|[0-9]{1,3})\\)" + SUFFIXES + ")\\.?"
            + ")(?=\\s|$)", Pattern.UNICODE_CHARACTER_CLASS);

    static Optional<ParagraphNumber> read(String line) {
        var matcher = LINE.matcher(line).region(0, Math.min(line.length(), LONGEST));
        if (!matcher.lookingAt() || matcher.group("who") != null && matcher.group("letter") != null) {
            return Optional.empty();
        }
        var lead = Blanks.strip(matcher.group("brackets"));
        var words = line.substring(Blanks.skip(line, matcher.end(), line.length()));
        var rest = lead + (matcher.group("who") == null || words.isEmpty() ? "" : " ") + words;
        if (matcher.group("letter") != null) {
            return found(matcher.group("letter"), ParagraphKind.SUB_PARAGRAPH, rest);
        }
        var series = matcher.group("series");
        if (series != null) {
            return found(series, series.startsWith("PP") ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE, rest);
        }
        var digits = matcher.group("digits");
        return found(digits == null ? matcher.group("suffixed") : digits, ParagraphKind.OPERATIVE, rest);
    }

    private static Optional<ParagraphNumber> found(String number, ParagraphKind kind, String rest) {
        return Optional.of(new ParagraphNumber(Blanks.collapse(number), kind, rest));
    }

    /** A number as it stands before its paragraph in a plain text. */
    static String print(String number) {
        return number.endsWith(")") || number.endsWith(".") ? number : number + ".";
    }
}
