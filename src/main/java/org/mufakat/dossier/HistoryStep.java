package org.mufakat.dossier;

import java.time.Instant;
import java.util.List;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Step;

/**
 * A step of a person, or one taken back or done again, as the history has it.
 *
 * @param first the number of its first change-set
 * @param last the number of its last change-set
 * @param step the step; one that takes back another is called like that one
 * @param kind whether it was an edit, or took back or did again another step
 * @param author who did it
 * @param from when it began
 * @param at when it ended
 * @param count how many entries it changed
 * @param edits what became of the first few of them, from before the step to after it
 */
public record HistoryStep(long first, long last, Step step, ChangeKind kind, String author, Instant from, Instant at,
        int count, List<Edit> edits) {
    /** Keeps an unmodifiable copy. */
    public HistoryStep {
        edits = List.copyOf(edits);
    }
}
