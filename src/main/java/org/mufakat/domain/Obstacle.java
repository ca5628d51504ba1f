package org.mufakat.domain;

import java.util.Optional;

/**
 * What rests on a step, so that it cannot be taken back alone.
 *
 * @param reason in which way
 * @param type the kind of the entry that rests on it
 * @param entry that entry's id
 * @param part the component that was changed since, absent where the whole entry is meant
 */
public record Obstacle(Reason reason, EntryType type, Id<?> entry, Optional<Part> part) {

    /** In which way something rests on a step. */
    public enum Reason {
        /** A component was changed again since. */
        CHANGED_SINCE,
        /** What the step changed was removed since. */
        REMOVED_SINCE,
        /** What the step removed is there again. */
        BACK_ALREADY,
        /** What the step made is used by this, or this is about it. */
        RESTS_ON_IT,
        /** What is put back would refer to something that is gone since; the entry is the one to be put back. */
        LACKS_SOMETHING
    }
}
