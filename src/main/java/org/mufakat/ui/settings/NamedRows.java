package org.mufakat.ui.settings;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/**
 * Entries by what they are called, one a line.
 *
 * @param <T> the entries
 */
final class NamedRows<T> implements EntryRows<T> {
    private final Function<T, String> called;
    private final ListView<T> list = new ListView<>();

    NamedRows(Function<T, String> called) {
        this.called = called;
        list.setCellFactory(shown -> new Cell());
    }

    @Override
    public Control node() {
        return list;
    }

    @Override
    public ObservableList<T> items() {
        return list.getItems();
    }

    @Override
    public ObservableValue<T> selected() {
        return list.getSelectionModel().selectedItemProperty();
    }

    @Override
    public int index() {
        return list.getSelectionModel().getSelectedIndex();
    }

    @Override
    public void select(int at) {
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
    }

    @Override
    public void scrollTo(int at) {
        list.scrollTo(at);
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    /** An entry by what it is called. */
    private final class Cell extends ListCell<T> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            setText(isEmpty || entry == null ? "" : called.apply(entry));
            setTooltip(isEmpty || entry == null ? null : Tooltips.of(Words.fixed(getText())));
        }
    }
}
