package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The brackets that the person has ticked, to decide them together. */
final class Ticks {
    private final ConsensusModel model;
    private final ReadOnlyObjectWrapper<List<Tick>> now = new ReadOnlyObjectWrapper<>(List.of());

    Ticks(ConsensusModel model) {
        this.model = model;
    }

    /** The ticks as they are now. */
    ReadOnlyObjectProperty<List<Tick>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The brackets that are ticked, in the order of the text. */
    List<NotedChoice> choices() {
        return now.get().stream().map(model.issues()::find).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(choice -> choice.choice().bracket())).toList();
    }

    /** Whether a bracket is ticked. */
    boolean holds(NotedChoice choice) {
        return now.get().stream().anyMatch(tick -> tick.isOn(choice));
    }

    /** Ticks a bracket, or takes the tick away. */
    void tick(NotedChoice choice, boolean ticked) {
        List<Tick> next = new ArrayList<>(now.get());
        next.removeIf(tick -> tick.isOn(choice));
        if (ticked) {
            next.add(choice.tick());
        }
        now.set(List.copyOf(next));
    }

    /** Takes all ticks away. */
    void clear() {
        now.set(List.of());
    }

    /** Takes the ticks away whose brackets are there no more. */
    void keepThoseThere() {
        now.set(now.get().stream().filter(tick -> model.issues().find(tick).isPresent()).toList());
    }
}
