package org.mufakat.app;

import java.time.Instant;
import java.util.Optional;
import org.mufakat.dossier.DossierProblem;

/**
 * How far the words on the screen have reached the disk.
 *
 * @param state how far
 * @param at when something was last saved; absent when nothing was since opening
 * @param problem why it failed; absent unless it failed
 */
public record Saving(State state, Optional<Instant> at, Optional<DossierProblem> problem) {
    /** How far the words on the screen have reached the disk. */
    public enum State {
        /** All of them are on the disk. */
        SAVED,
        /** Some are on their way. */
        SAVING,
        /** They could not be written; they stay on the screen, and it is tried again. */
        FAILED,
        /** Nothing can be written to this file. */
        READ_ONLY
    }

    /** Nothing was saved yet since the file was opened. */
    static Saving atFirst(boolean readOnly) {
        return new Saving(readOnly ? State.READ_ONLY : State.SAVED, Optional.empty(), Optional.empty());
    }
}
