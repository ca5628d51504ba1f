package org.mufakat.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of an entry in its list, as a fraction between 0 and 1 written in base 36, so that moving one entry
 * changes that entry alone.
 *
 * @param digits the digits behind the point, {@code 0-9a-z}, at least one, the last of them not 0
 */
public record Rank(String digits) implements Comparable<Rank> {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-z]*[1-9a-z]");

    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";

    /** Checks the digits. */
    public Rank {
        BrokenRule.require(DIGITS.matcher(digits).matches() && digits.length() <= 4_000, "rule.rank", digits);
    }

    /** A rank behind {@code lower} and before {@code upper}; an absent bound is the list's end. */
    public static Rank between(Optional<Rank> lower, Optional<Rank> upper) {
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) >= 0) {
            throw new IllegalArgumentException("no rank between " + lower.get() + " and " + upper.get());
        }
        String low = lower.map(Rank::digits).orElse("");
        String high = upper.map(Rank::digits).orElse("");
        var digits = new StringBuilder();
        boolean bounded = upper.isPresent();
        for (int i = 0;; i++) {
            int from = i < low.length() ? ALPHABET.indexOf(low.charAt(i)) : 0;
            int to = bounded ? i < high.length() ? ALPHABET.indexOf(high.charAt(i)) : 0 : ALPHABET.length();
            if (to - from > 1) {
                int step = !bounded && lower.isPresent() ? 1 : (to - from) / 2;
                return new Rank(digits.append(ALPHABET.charAt(from + step)).toString());
            }
            bounded = bounded && from == to;
            digits.append(ALPHABET.charAt(from));
        }
    }

    /** As many ascending ranks as asked for, evenly spread over an empty list. */
    public static List<Rank> spread(int count) {
        int width = 1;
        long places = ALPHABET.length();
        while (places < 2L * count + 2) {
            places *= ALPHABET.length();
            width++;
        }
        List<Rank> ranks = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            String digits = Long.toString(places * i / (count + 1), ALPHABET.length());
            String padded = "0".repeat(width - digits.length()) + digits;
            ranks.add(new Rank(padded.replaceAll("0+$", "")));
        }
        return ranks;
    }

    @Override
    public int compareTo(Rank other) {
        return digits.compareTo(other.digits);
    }
}
