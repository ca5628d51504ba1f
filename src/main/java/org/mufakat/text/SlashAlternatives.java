package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Alternatives of a word or a short phrase inside one bracket, joined by slashes. A slash in a number, a unit, an
 * address, a name, or a pair that language itself writes with a slash joins no alternatives.
 */
final class SlashAlternatives {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 4;
    private static final Set<String> PAIRS = Set.of("and/or", "or/and", "he/she", "she/he", "his/her", "her/his",
            "him/her", "his/hers", "s/he", "n/a", "w/o", "c/o", "either/or", "và/hoặc");
    private static final Set<String> PER = Set.of("day", "d", "year", "yr", "y", "month", "hour", "hr", "h", "s", "min",
            "capita", "barrel", "bbl", "tonne", "ton", "t", "kg", "g", "l", "m", "km", "ha", "unit", "week");
    private static final Pattern QUANTITY = Pattern
            .compile("[a-z]{0,3}\\p{Sc}|[kmgtp]?(?:wh?|j|cal|toe|tce|g|l|t|m)|mi|b"
                    + "|tonnes?|tons?|barrels?|bbls?|lit(?:re|er)s?|(?:mm?)?btu|scf|(?:mm?)?scfd|usd|eur|jpy|krw|cny|vnd|cents"
                    + "|dollars|gdp", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)://|www\\.|@|[a-z0-9]\\.[a-z]{2,}/");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final Pattern SENTENCE = Pattern.compile("[.;:!?]\\s|[;:]");

    private SlashAlternatives() {}

    /** The alternatives in a bracket's words, at least two; empty where its slashes join none. */
    static List<String> of(String text, int from, int to, KnownNames names) {
        if (to - from > LONGEST || !hasSlash(text, from, to)) {
            return List.of();
        }
        var words = text.substring(from, to);
        if (ADDRESS.matcher(words).find() || SENTENCE.matcher(words).find()
                || NameList.read(words, 0, words.length(), names).filter(list -> list.end() == words.length())
                        .isPresent()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < words.length(); at++) {
            if (isSlash(words.charAt(at)) && joinsAlternatives(words, at, names)) {
                parts.add(Blanks.strip(words.substring(start, at)));
                start = at + 1;
            }
        }
        parts.add(Blanks.strip(words.substring(start)));
        return parts.size() > 1 && parts.stream().allMatch(SlashAlternatives::isShort) ? List.copyOf(parts) : List.of();
    }

    private static boolean isSlash(char unit) {
        return unit == '/' || unit == '\uFF0F';
    }

    private static boolean hasSlash(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isSlash(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(String part) {
        return !part.isEmpty() && part.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean joinsAlternatives(String words, int slash, KnownNames names) {
        if (slash == 0 || slash == words.length() - 1) {
            return false;
        }
        if (Blanks.isBlank(words.charAt(slash - 1)) || Blanks.isBlank(words.charAt(slash + 1))) {
            return true;
        }
        var left = wordBefore(words, slash);
        var right = wordBehind(words, slash + 1);
        var low = left.toLowerCase(Locale.ROOT);
        var lowRight = right.toLowerCase(Locale.ROOT);
        boolean unit = isQuantity(left) && (PER.contains(lowRight) || isQuantity(right));
        return !PAIRS.contains(low + "/" + lowRight) && !hasDigit(unbroken(words, slash)) && !unit
                && !INNER_CAPITAL.matcher(left + " " + right).find() && !(isAcronym(left) && isAcronym(right))
                && !areNames(names.lookUp(left), names.lookUp(right));
    }

    private static boolean areNames(Optional<String> left, Optional<String> right) {
        return left.isPresent() && right.isPresent();
    }

    private static String wordBefore(String words, int end) {
        int start = end;
        while (start > 0 && !Blanks.isBlank(words.charAt(start - 1)) && !isSlash(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, end);
    }

    private static String wordBehind(String words, int start) {
        int end = start;
        while (end < words.length() && !Blanks.isBlank(words.charAt(end)) && !isSlash(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end);
    }

    /** The characters around a slash up to the next blanks: all of {@code A/RES/70/1}. */
    private static String unbroken(String words, int slash) {
        int start = slash;
        while (start > 0 && !Blanks.isBlank(words.charAt(start - 1))) {
            start--;
        }
        int end = slash;
        while (end < words.length() && !Blanks.isBlank(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end);
    }

    private static boolean isQuantity(String word) {
        return QUANTITY.matcher(word).matches();
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
    }
}
