package org.mufakat.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The places that a person went through, to go back to and forward again. */
final class Trail {
    private final Deque<String> behind = new ArrayDeque<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Optional<String> here = Optional.empty();

    /** The person went to a place; what lay ahead is forgotten. */
    void to(String place) {
        if (!here.equals(Optional.of(place))) {
            here.ifPresent(behind::push);
            ahead.clear();
            here = Optional.of(place);
            tell();
        }
    }

    /** Goes back to the place before; empty where there is none. */
    Optional<String> back() {
        return step(behind, ahead);
    }

    /** Goes forward again to the place that was left by going back; empty where there is none. */
    Optional<String> forward() {
        return step(ahead, behind);
    }

    /** Forgets all places, as when the dossier is closed. */
    void clear() {
        behind.clear();
        ahead.clear();
        here = Optional.empty();
        tell();
    }

    /** Whether there is a place to go back to. */
    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a place to go forward to. */
    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private Optional<String> step(Deque<String> from, Deque<String> to) {
        Optional<String> next = Optional.ofNullable(from.poll());
        if (next.isPresent()) {
            here.ifPresent(to::push);
            here = next;
            tell();
        }
        return next;
    }

    private void tell() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
