package org.mufakat.text.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words and runs of words, each with what it means; of several that begin at a place the longest counts.
 *
 * @param <T>
 *            what they mean
 */
public final class Phrases<T> {

    /**
     * A phrase in a text.
     *
     * @param meaning
     *            what it means
     * @param from
     *            the index of its first token
     * @param to
     *            behind its last token
     * @param <T>
     *            what phrases mean
     */
    public record At<T>(T meaning, int from, int to) {}

    private record Phrase<T>(List<String> words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Adds a phrase; of two that are alike the first counts. */
    void add(List<String> words, T meaning) {
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase<>(List.copyOf(words), meaning));
        }
    }

    /** Every phrase in a text, in its order; none overlaps another. */
    List<At<T>> in(List<Token> tokens, Function<Token, String> compared) {
        List<At<T>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<At<T>> longest = longestAt(tokens, at, compared);
            longest.ifPresent(found::add);
            at = longest.map(At::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<At<T>> longestAt(List<Token> tokens, int at, Function<Token, String> compared) {
        List<Phrase<T>> beginning = byFirst.get(compared.apply(tokens.get(at)));
        if (beginning == null) {
            return Optional.empty();
        }
        Optional<At<T>> longest = Optional.empty();
        for (Phrase<T> phrase : beginning) {
            int to = at + phrase.words().size();
            if (to <= tokens.size() && longest.map(At::to).orElse(at) < to && stands(phrase, tokens, at, compared)) {
                longest = Optional.of(new At<>(phrase.meaning(), at, to));
            }
        }
        return longest;
    }

    private static boolean stands(Phrase<?> phrase, List<Token> tokens, int at, Function<Token, String> compared) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).equals(compared.apply(tokens.get(at + i)))) {
                return false;
            }
        }
        return true;
    }
}
