package org.mufakat.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.mufakat.ui.control.Called;

/**
 * A field in which one of a few is chosen.
 *
 * @param <T> the entry
 * @param <V> what is chosen
 */
final class ChoiceField<T, V> implements EntryField<T> {
    private final ComboBox<V> choice = new ComboBox<>();
    private final Function<T, List<V>> choices;
    private final Function<T, V> value;
    private Optional<T> entry = Optional.empty();
    private boolean showing;

    /**
     * A field without an entry yet.
     *
     * @param choices what can be chosen for an entry
     * @param called what a choice is called
     * @param value what is chosen in an entry
     * @param choose puts a choice into the entry
     */
    ChoiceField(String id, boolean readOnly, Function<T, List<V>> choices, Function<V, String> called,
            Function<T, V> value, BiConsumer<T, V> choose) {
        this.choices = choices;
        this.value = value;
        choice.setId(id);
        choice.setDisable(readOnly);
        choice.setConverter(new Called<>(called));
        choice.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                entry.ifPresent(edited -> choose.accept(edited, now));
            }
        });
    }

    @Override
    public Node node() {
        return choice;
    }

    @Override
    public void show(T now) {
        showing = true;
        entry = Optional.of(now);
        List<V> offered = choices.apply(now);
        if (!choice.getItems().equals(offered)) {
            choice.getItems().setAll(offered);
        }
        choice.setValue(value.apply(now));
        showing = false;
    }
}
