package org.mufakat.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stays in the delegation when something leaves.
 *
 * @param counts how many there are of each, by kind: {@code position.objective} for a component,
 *            {@code stance} for whole entries
 * @param words the texts themselves, to look for in what was written
 */
public record KeptBack(Map<String, Integer> counts, Set<String> words) {
    /** What of the dossier is not in what leaves. */
    public static KeptBack between(Dossier dossier, Dossier leaving) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> words = new LinkedHashSet<>();
        for (EntryType type : EntryType.values()) {
            for (Entry entry : dossier.all(type)) {
                Optional<Entry> seen = leaving.find(type, entry.id());
                boolean whole = seen.isEmpty() && type != EntryType.POSITION;
                if (whole) {
                    counts.merge(type.label(), 1, Integer::sum);
                }
                for (Part part : type.shape().parts()) {
                    Object value = part.of(entry);
                    boolean kept = part.holdsSomething(entry) && part.isContent()
                            && !seen.map(part::of).equals(Optional.of(value));
                    if (kept && !whole) {
                        counts.merge(type.label() + "." + part.name(), 1, Integer::sum);
                    }
                    if (kept) {
                        collect(part.form(), value, words);
                    }
                }
            }
        }
        return new KeptBack(counts, words);
    }

    /** How many entries stay whole. */
    public int entries() {
        return sum(kind -> kind.indexOf('.') < 0);
    }

    /** How many single components stay, of entries that leave without them, and of positions. */
    public int components() {
        return sum(kind -> kind.indexOf('.') >= 0);
    }

    /** The same, with the counts of some kinds only; the words are all there still. */
    public KeptBack counting(Predicate<String> kinds) {
        Map<String, Integer> some = new LinkedHashMap<>(counts);
        some.keySet().removeIf(kinds.negate());
        return new KeptBack(some, words);
    }

    private int sum(Predicate<String> kinds) {
        return counts.entrySet().stream().filter(count -> kinds.test(count.getKey())).mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static void collect(Form form, Object value, Set<String> words) {
        switch (form) {
            case Form.Scalar scalar when value instanceof String text && !text.isBlank() -> words.add(text);
            case Form.Maybe maybe -> ((Optional<?>) value).ifPresent(each -> collect(maybe.form(), each, words));
            case Form.Listed list -> ((Iterable<?>) value).forEach(each -> collect(list.form(), each, words));
            case Form.Named names -> words.addAll(((Names) value).byLanguage().values());
            case Form.Nested nested -> nested.shape().parts()
                    .forEach(part -> collect(part.form(), part.of(value), words));
            default -> {
            }
        }
    }
}
