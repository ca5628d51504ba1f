package org.mufakat.ui.support.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.support.model.SupportRow;

/**
 * A field in which one of a few is chosen; where nothing can be changed, only what is chosen stands there.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> implements RecordField {
    private final ComboBox<T> choice = new ComboBox<>();
    private final Label plain = new Label();
    private final boolean readOnly;
    private final Function<SupportRecord, T> value;
    private Function<T, String> words = String::valueOf;
    private Optional<SupportRecord> record = Optional.empty();
    private boolean showing;

    /**
     * A field without choices yet.
     *
     * @param value what is chosen in a record
     * @param choose puts a choice into the record
     */
    public ChoiceField(boolean readOnly, Function<SupportRecord, T> value,
            BiFunction<SupportRecord, T, Optional<BrokenRule>> choose) {
        this.readOnly = readOnly;
        this.value = value;
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Called<>(shown -> words.apply(shown)));
        choice.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                record.ifPresent(edited -> choose.apply(edited, now));
            }
        });
    }

    /** Offers these choices with these words. */
    public void offer(List<T> choices, Function<T, String> called) {
        offer(choices, called, called);
    }

    /** Offers these choices with these words, and shows the one that is chosen in short ones. */
    public void offer(List<T> choices, Function<T, String> called, Function<T, String> shortly) {
        showing = true;
        words = called;
        choice.setButtonCell(new Chosen(shortly));
        choice.getItems().setAll(choices);
        record.ifPresent(this::put);
        showing = false;
    }

    @Override
    public Node node() {
        return readOnly ? plain : choice;
    }

    @Override
    public void show(SupportRow row) {
        showing = true;
        record = Optional.of(row.record());
        put(row.record());
        showing = false;
    }

    private void put(SupportRecord shown) {
        choice.setValue(value.apply(shown));
        plain.setText(words.apply(value.apply(shown)));
    }

    private final class Chosen extends ListCell<T> {
        private final Function<T, String> shortly;

        Chosen(Function<T, String> shortly) {
            this.shortly = shortly;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : shortly.apply(item));
        }
    }
}
