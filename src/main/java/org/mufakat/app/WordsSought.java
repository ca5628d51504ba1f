package org.mufakat.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many words that are looked for in many texts in one pass (Rabin and Karp's rolling sum over their beginnings). */
final class WordsSought {

    /** Shorter words tell nothing. */
    static final int SHORTEST = 12;

    private static final int BASE = 1_000_003;

    private final Map<Integer, List<String>> byBeginning = new HashMap<>();
    private final int leaving;

    /** Looks for these; each is at least {@link #SHORTEST} characters long. */
    WordsSought(Collection<String> words) {
        int power = 1;
        for (int i = 1; i < SHORTEST; i++) {
            power *= BASE;
        }
        leaving = power;
        words.forEach(each -> byBeginning.computeIfAbsent(sum(each, 0), absent -> new ArrayList<>()).add(each));
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
            int from = at;
            byBeginning.getOrDefault(sum, List.of()).stream().filter(each -> text.startsWith(each, from))
                    .forEach(found::add);
            if (at + SHORTEST >= text.length()) {
                return;
            }
            sum = (sum - text.charAt(at) * leaving) * BASE + text.charAt(at + SHORTEST);
            at++;
        }
    }

    private static int sum(String text, int from) {
        int sum = 0;
        for (int i = from; i < from + SHORTEST; i++) {
            sum = sum * BASE + text.charAt(i);
        }
        return sum;
    }
}
