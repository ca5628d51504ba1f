package org.mufakat.app.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.text.EditDistance;
import org.mufakat.text.Folding;

/**
 * The words of a title as numbers, by which two titles are quickly told to be near each other.
 *
 * @param folded the title as a search compares it
 * @param words its words, each once and in order
 * @param numbered those of its words that have a digit
 * @param bits a bit for each of its words, which some share: how many are set in two titles bounds what they share
 */
record TitleWords(String folded, int[] words, int[] numbered, long bits) {
    private static final double NEAR = 0.7;
    private static final int LONG_ENOUGH = 9;
    /** In a title of more words one that is mistyped leaves it near by the others. */
    private static final int FEW = 4;
    private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "on", "a", "an", "to", "with",
            "by", "at", "cua", "va", "ve", "cho", "trong", "cac", "nhung");

    /** Numbers words, the same one always alike. */
    static final class Vocabulary {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, TitleWords> known = new HashMap<>();

        TitleWords of(String title) {
            return known.computeIfAbsent(title, this::read);
        }

        private TitleWords read(String title) {
            String folded = Folding.fold(title);
            String[] all = Stream.of(folded.split("[^\\p{L}\\p{M}\\p{N}]+"))
                    .filter(word -> !word.isEmpty() && !SMALL.contains(word)).distinct().toArray(String[]::new);
            int[] words = Arrays.stream(all).mapToInt(this::number).sorted().toArray();
            int[] numbered = Arrays.stream(all).filter(word -> word.chars().anyMatch(Character::isDigit))
                    .mapToInt(this::number).sorted().toArray();
            long bits = Arrays.stream(words).mapToLong(word -> 1L << word).reduce(0, (one, other) -> one | other);
            return new TitleWords(folded.strip(), words, numbered, bits);
        }

        private int number(String word) {
            return numbers.computeIfAbsent(word, absent -> numbers.size());
        }
    }

    /** How near it is to another title, from 0 to 1; 0 where it is not near. */
    double nearness(TitleWords other) {
        if (folded.equals(other.folded)) {
            return 1;
        }
        int most = Long.bitCount(bits & other.bits) + words.length - Long.bitCount(bits);
        boolean tooFew = Math.max(words.length, other.words.length) > FEW
                && 2 * most < Math.min(NEAR * (words.length + other.words.length),
                        2 * Math.min(words.length, other.words.length));
        if (tooFew) {
            return 0;
        }
        boolean otherNumbers = numbered.length > 0 && other.numbered.length > 0
                && !Arrays.equals(numbered, other.numbered);
        if (otherNumbers) {
            return 0;
        }
        int shared = shared(other);
        int fewer = Math.min(words.length, other.words.length);
        int more = Math.max(words.length, other.words.length);
        double dice = 2.0 * shared / Math.max(1, words.length + other.words.length);
        boolean contained = shared == fewer && fewer >= 3 && more <= 2 * fewer;
        boolean mistyped = shared > 0 && more <= FEW && more - shared <= 1
                && Math.min(folded.length(), other.folded.length()) >= LONG_ENOUGH
                && EditDistance.within(folded, other.folded, 2);
        return dice >= NEAR || contained || mistyped ? Math.max(dice, 0.5) : 0;
    }

    /** How many of its words, the rarest first, are enough to find every title that is near it by one of them. */
    int enough() {
        return words.length - Math.max(1, (words.length + 1) / 2) + 1;
    }

    private int shared(TitleWords other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                shared++;
                i++;
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
