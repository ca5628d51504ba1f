package org.mufakat.ui.settings;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/**
 * Something about an entry that is so or not.
 *
 * @param <T> the entry
 */
final class TickField<T> implements EntryField<T> {
    private final CheckBox box = new CheckBox();
    private final Predicate<T> value;
    private Optional<T> entry = Optional.empty();

    /** A tick with these words. */
    TickField(String id, boolean readOnly, ObservableValue<String> said, Predicate<T> value,
            BiConsumer<T, Boolean> choose) {
        this.value = value;
        box.setId(id);
        box.setDisable(readOnly);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.textProperty().bind(said);
        box.setOnAction(ticked -> entry.ifPresent(edited -> choose.accept(edited, box.isSelected())));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(T now) {
        entry = Optional.of(now);
        box.setSelected(value.test(now));
    }
}
