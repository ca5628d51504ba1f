package org.mufakat.app;

import java.util.List;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;

/**
 * That the dossier in memory was replaced.
 *
 * @param before the dossier before
 * @param after the dossier after
 * @param changes what changed
 * @param cause why it changed
 * @param source who asked for it, so that an editor can tell its own change from others'
 */
public record Update(Dossier before, Dossier after, List<Change> changes, Cause cause, Object source) {
    /** Why a dossier changed. */
    public enum Cause {
        /** A person changed something. */
        EDIT,
        /** A step was taken back. */
        UNDO,
        /** A step was done again. */
        REDO
    }

    /** Whether an entry of that kind changed. */
    public boolean touches(EntryType type) {
        return changes.stream().anyMatch(change -> change.type() == type);
    }
}
