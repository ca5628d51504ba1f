package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/** The brackets that the person has ticked, to decide them together. */
public final class Ticks {
    private final ConsensusModel model;
    private final ReadOnlyObjectWrapper<List<Tick>> now = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty all = new SimpleBooleanProperty();

    Ticks(ConsensusModel model) {
        this.model = model;
    }

    /** The ticks as they are now. */
    public ReadOnlyObjectProperty<List<Tick>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The brackets that are ticked, in the order of the text. */
    public List<NotedChoice> choices() {
        return now.get().stream().map(model.issues()::find).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(choice -> choice.choice().bracket())).toList();
    }

    /** Those that a decision is about now: where the whole text is looked at all, else those in the paragraph at the caret. */
    public List<NotedChoice> inPlay() {
        return choices().stream().filter(this::isInPlay).toList();
    }

    /** Those in other paragraphs than the one at the caret, which only a package takes along. */
    public List<NotedChoice> elsewhere() {
        return choices().stream().filter(choice -> !isInPlay(choice)).toList();
    }

    /** Whether the whole text is looked at, so that all ticks are seen. */
    public void lookAtAll(boolean now) {
        all.set(now);
    }

    /** Whether all ticks are seen. */
    public ObservableBooleanValue allProperty() {
        return all;
    }

    /** Takes the ticks away that a decision was about. */
    public void clearInPlay() {
        List<NotedChoice> done = inPlay();
        now.set(now.get().stream().filter(tick -> done.stream().noneMatch(tick::isOn)).toList());
    }

    /** Takes the others away. */
    public void clearElsewhere() {
        List<NotedChoice> others = elsewhere();
        now.set(now.get().stream().filter(tick -> others.stream().noneMatch(tick::isOn)).toList());
    }

    private boolean isInPlay(NotedChoice choice) {
        return all.get() || choice.choice().paragraph() == model.caretProperty().get().paragraph();
    }

    /** Whether a bracket is ticked. */
    public boolean holds(NotedChoice choice) {
        return now.get().stream().anyMatch(tick -> tick.isOn(choice));
    }

    /** Ticks a bracket, or takes the tick away. */
    public void tick(NotedChoice choice, boolean ticked) {
        List<Tick> next = new ArrayList<>(now.get());
        next.removeIf(tick -> tick.isOn(choice));
        if (ticked) {
            next.add(choice.tick());
        }
        now.set(List.copyOf(next));
    }

    /** Takes all ticks away. */
    public void clear() {
        now.set(List.of());
    }

    /** Takes the ticks away whose brackets are there no more. */
    void keepThoseThere() {
        now.set(now.get().stream().filter(tick -> model.issues().find(tick).isPresent()).toList());
    }
}
