package org.mufakat.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Id;

/** What was typed and could not be taken, kept with what is wrong with it while something else is looked at. */
public final class HalfTyped {
    private final Map<Field, Half> kept = new HashMap<>();

    private record Field(Id<?> entry, String part) {}

    /**
     * Words that could not be taken.
     *
     * @param typed what was typed
     * @param over the words that the entry had then; once it has others, these are of no use
     * @param wrong what is wrong with what was typed
     */
    public record Half(String typed, String over, String wrong) {}

    /** Keeps the words that were typed into a part of an entry. */
    void keep(Id<?> entry, String part, Half half) {
        kept.put(new Field(entry, part), half);
    }

    /** Forgets what was typed into a part of an entry, as when it was mended. */
    void forget(Id<?> entry, String part) {
        kept.remove(new Field(entry, part));
    }

    /** What was typed into a part of an entry over the words that it has; absent when nothing is kept. */
    Optional<Half> of(Id<?> entry, String part, String now) {
        return Optional.ofNullable(kept.get(new Field(entry, part))).filter(half -> half.over().equals(now));
    }
}
