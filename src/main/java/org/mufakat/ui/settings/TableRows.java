package org.mufakat.ui.settings;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/**
 * Entries as a table, a row each; its columns can be resized and hidden.
 *
 * @param <T> the entries
 */
final class TableRows<T> implements EntryRows<T> {
    private final TableView<T> table = new TableView<>();

    TableRows() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setTableMenuButtonVisible(true);
    }

    /** Adds a column; {@code share} is how wide it is beside the others, in pixels at the usual size of text. */
    TableRows<T> column(ObservableValue<String> heading, double share, Function<T, String> words) {
        var column = new TableColumn<T, String>();
        column.textProperty().bind(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(Math.min(share, 56));
        column.setPrefWidth(share);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(made -> new Cell<>());
        table.getColumns().add(column);
        return this;
    }

    @Override
    public Control node() {
        return table;
    }

    @Override
    public ObservableList<T> items() {
        return table.getItems();
    }

    @Override
    public ObservableValue<T> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    @Override
    public int index() {
        return table.getSelectionModel().getSelectedIndex();
    }

    @Override
    public void select(int at) {
        table.getSelectionModel().clearAndSelect(at);
        table.getFocusModel().focus(at);
    }

    @Override
    public void scrollTo(int at) {
        table.scrollTo(at);
    }

    @Override
    public void refresh() {
        table.refresh();
    }

    /** Words of which what is cut off stands in the tooltip. */
    private static final class Cell<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(String words, boolean isEmpty) {
            super.updateItem(words, isEmpty);
            boolean nothing = isEmpty || words == null || words.isEmpty();
            setText(nothing ? "" : words);
            setTooltip(nothing ? null : Tooltips.of(Words.fixed(words)));
        }
    }
}
