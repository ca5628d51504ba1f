package org.mufakat.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;

/**
 * Which steps of the history are asked for.
 *
 * @param types those that changed an entry of one of these kinds, or one that is about such an entry; all when empty
 * @param entry those that changed this entry, one that belongs to it as a position to its item and a paragraph to its
 *        text, or one that is about them or links it
 * @param authors those of these people; all when empty
 * @param since those that ended at this hour or later
 * @param kinds those of these kinds; all when empty
 * @param words those with these words in what changed, before or after; all when empty
 */
public record Sought(Set<EntryType> types, Optional<Id<?>> entry, Set<String> authors, Optional<Instant> since,
        Set<ChangeKind> kinds, String words) {
    /** All steps. */
    public static final Sought ALL = new Sought(Set.of(), Optional.empty(), Set.of(), Optional.empty(),
            Set.of(), "");

    /** Keeps unmodifiable copies. */
    public Sought {
        types = Set.copyOf(types);
        authors = Set.copyOf(authors);
        kinds = Set.copyOf(kinds);
    }
}
