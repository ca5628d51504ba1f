package org.mufakat.domain;

import java.time.Instant;
import java.util.List;

/**
 * Changes that are written together, all or none.
 *
 * @param id its identity
 * @param step the act of the person that it belongs to; undo takes back a step
 * @param label what the act is called
 * @param author who did it, by name or office
 * @param at when
 * @param changes the changes, in their order
 */
public record ChangeSet(Id<ChangeSet> id, Id<Step> step, Label label, String author, Instant at,
        List<Change> changes) {
    /** Keeps an unmodifiable copy. */
    public ChangeSet {
        changes = List.copyOf(changes);
    }
}
