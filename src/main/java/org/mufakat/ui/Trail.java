package org.mufakat.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.mufakat.ui.shell.Spot;

/** The places that a person went through, to go back to and forward again. */
final class Trail {
    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Optional<Spot> here = Optional.empty();

    /** The person went to a place; what lay ahead is forgotten. */
    void to(Spot place) {
        boolean there = here.equals(Optional.of(place))
                || place.at().isEmpty() && here.map(Spot::place).equals(Optional.of(place.place()));
        if (!there) {
            here.ifPresent(behind::push);
            ahead.clear();
            here = Optional.of(place);
            tell();
        }
    }

    /** Where the person is; absent before the first place. */
    Optional<Spot> here() {
        return here;
    }

    /** Says more exactly where the person is, so that going back returns there. */
    void is(Spot exactly) {
        here = here.map(known -> known.place().equals(exactly.place()) ? exactly : known);
    }

    /** Goes back to the place before; empty where there is none. */
    Optional<Spot> back() {
        return step(behind, ahead);
    }

    /** Goes forward again to the place that was left by going back; empty where there is none. */
    Optional<Spot> forward() {
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

    private Optional<Spot> step(Deque<Spot> from, Deque<Spot> to) {
        Optional<Spot> next = Optional.ofNullable(from.poll());
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
