package org.mufakat.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.CheckMenu;

/**
 * A field in which several can be chosen.
 *
 * @param <T> the entry
 * @param <V> what is chosen
 */
final class TicksField<T, V> implements EntryField<T> {
    private final CheckMenu<V> menu;
    private final VBox node = new VBox();
    private final Supplier<List<V>> choices;
    private final Function<V, String> called;
    private final Function<T, List<V>> value;
    private Optional<T> entry = Optional.empty();
    private boolean showing;

    TicksField(String id, boolean readOnly, ObservableValue<String> name, Supplier<List<V>> choices,
            Function<V, String> called, Function<T, List<V>> value, BiConsumer<T, List<V>> choose) {
        this.choices = choices;
        this.called = called;
        this.value = value;
        menu = CheckMenu.field(name);
        menu.setId(id);
        menu.setDisable(readOnly);
        menu.setMaxWidth(Double.MAX_VALUE);
        node.getChildren().add(menu);
        menu.chosenProperty().subscribe((before, now) -> {
            if (!showing) {
                entry.ifPresent(edited -> choose.accept(edited,
                        choices.get().stream().filter(now::contains).toList()));
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(T now) {
        showing = true;
        entry = Optional.of(now);
        menu.offer(choices.get(), called);
        menu.chosenProperty().set(Set.copyOf(value.apply(now)));
        showing = false;
    }
}
