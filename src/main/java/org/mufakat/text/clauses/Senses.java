package org.mufakat.text.clauses;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** What words mean, one by one; a word that means nothing by itself has no meaning, and others can be passed over. */
public final class Senses {

    private static final String NONE = "";

    private final String[] meanings;

    Senses(int words) {
        meanings = new String[words];
        Arrays.fill(meanings, NONE);
    }

    void mean(int word, String meaning) {
        meanings[word] = meaning;
    }

    /** Whether the word at a place means anything. */
    public boolean has(int word) {
        return !meanings[word].isEmpty();
    }

    /** What the word at a place means; empty where it means nothing. */
    public String at(int word) {
        return meanings[word];
    }

    /** Passes over words from here on. */
    public void passOver(Phrases.At<?> words) {
        for (int i = words.from(); i < words.to(); i++) {
            meanings[i] = NONE;
        }
    }

    /** Passes over one word from here on. */
    public void passOver(int word) {
        meanings[word] = NONE;
    }

    /** All meanings, in the order of the words, each once. */
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (String each : meanings) {
            if (!each.isEmpty()) {
                all.add(each);
            }
        }
        return all;
    }
}
