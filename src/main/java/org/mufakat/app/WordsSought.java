package org.mufakat.app;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Many words that are looked for in many texts in one pass (Rabin and Karp's rolling sum over their beginnings). */
final class WordsSought {

    /** Shorter words tell nothing. */
    static final int SHORTEST = 12;

    private static final int BASE = 1_000_003;

    private static final int SIEVE_BITS = 22;

    private final Map<Integer, NavigableSet<String>> byBeginning = new HashMap<>();
    private final BitSet sieve = new BitSet(1 << SIEVE_BITS);
    private int longest = SHORTEST;
    private final int leaving;

    /** Looks for these; each is at least {@link #SHORTEST} characters long. */
    WordsSought(Collection<String> words) {
        int power = 1;
        for (int i = 1; i < SHORTEST; i++) {
            power *= BASE;
        }
        leaving = power;
        for (String each : words) {
            int sum = sum(each, 0);
            byBeginning.computeIfAbsent(sum, absent -> new TreeSet<>()).add(each);
            sieve.set(sieved(sum));
            longest = Math.max(longest, each.length());
        }
    }

    /** Those of the words that stand in one of the texts. */
    Set<String> in(Iterable<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.length() >= SHORTEST) {
                look(text, found);
            }
        }
        return found;
    }

    private void look(String text, Set<String> found) {
        int sum = sum(text, 0);
        int at = 0;
        while (true) {
            if (sieve.get(sieved(sum))) {
                lookAt(text, at, byBeginning.getOrDefault(sum, Collections.emptyNavigableSet()), found);
            }
            if (at + SHORTEST >= text.length()) {
                return;
            }
            sum = (sum - text.charAt(at) * leaving) * BASE + text.charAt(at + SHORTEST);
            at++;
        }
    }

    /** Of the words in order, those with which the text goes on: none is longer than what the nearest one before has in common with it. */
    private void lookAt(String text, int at, NavigableSet<String> words, Set<String> found) {
        String rest = text.substring(at, Math.min(text.length(), at + longest));
        String word = words.floor(rest);
        while (word != null) {
            if (rest.startsWith(word)) {
                found.add(word);
                word = words.lower(word);
            } else {
                rest = rest.substring(0, common(rest, word));
                word = rest.length() < SHORTEST ? null : words.floor(rest);
            }
        }
    }

    private static int common(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int sieved(int sum) {
        return sum * BASE >>> Integer.SIZE - SIEVE_BITS;
    }

    private static int sum(String text, int from) {
        int sum = 0;
        for (int i = from; i < from + SHORTEST; i++) {
            sum = sum * BASE + text.charAt(i);
        }
        return sum;
    }
}
