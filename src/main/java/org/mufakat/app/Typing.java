package org.mufakat.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mufakat.domain.Change;
import org.mufakat.domain.Step;

/**
 * What is being typed into one field.
 *
 * @param field what is typed into
 * @param step the step that the words belong to
 * @param first when the first of the words that no change-set holds yet was typed
 * @param last when the last word was typed
 * @param changes the words that no change-set holds yet, as changes
 */
record Typing(Object field, Step step, Instant first, Instant last, List<Change> changes) {
    /** So long after the first key typed words are written at the latest. */
    private static final Duration LATEST = Duration.ofSeconds(2);
    /** A pause in typing of this length begins a new step. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    boolean isUnwritten() {
        return !changes.isEmpty();
    }

    boolean goesOn(Object where, Instant now) {
        return field.equals(where) && Duration.between(last, now).compareTo(PAUSE) < 0;
    }

    boolean isDue(Instant lastKey, Instant now) {
        return last.equals(lastKey)
                || Duration.between(first, now).compareTo(LATEST.minus(Session.QUIET)) >= 0;
    }

    Typing with(List<Change> more, Instant now) {
        var all = new ArrayList<>(changes);
        all.removeIf(
                old -> more.stream().anyMatch(change -> change.type() == old.type() && change.id().equals(old.id())));
        all.addAll(more);
        return new Typing(field, step, changes.isEmpty() ? now : first, now, all);
    }

    Typing handedIn() {
        return new Typing(field, step, first, last, List.of());
    }
}
