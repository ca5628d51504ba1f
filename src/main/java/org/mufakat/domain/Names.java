package org.mufakat.domain;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What something is called, language by language.
 *
 * @param byLanguage the names by language, in the order of the tags; may be empty
 */
public record Names(SortedMap<Language, String> byLanguage) {
    /** No name in any language. */
    public static final Names NONE = new Names(new TreeMap<>());

    /** Keeps an unmodifiable copy. */
    public Names {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** One name, in English. */
    public static Names english(String name) {
        return new Names(new TreeMap<>(Map.of(Language.ENGLISH, name)));
    }

    /** The name in that language, else in English, else in any, else an empty text. */
    public String in(Language language) {
        String own = byLanguage.get(language);
        if (own != null && !own.isBlank()) {
            return own;
        }
        return byLanguage.getOrDefault(Language.ENGLISH, byLanguage.values().stream().findFirst().orElse(""));
    }

    /** The same names with what can be seen of one in place of the one before; a blank name takes it out. */
    public Names with(Language language, String name) {
        var changed = new TreeMap<>(byLanguage);
        String seen = VisibleWords.of(name);
        if (seen.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, seen);
        }
        return new Names(changed);
    }
}
