package org.mufakat.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/** Names offered below a field while one types; the focus stays in the field. */
final class OfferList extends ListView<String> {
    private static final int ROWS = 5;
    private static final double ROW = 2.1;

    /** A list without offers; {@code called} says how each is shown, {@code taken} is told of a press on one. */
    OfferList(UnaryOperator<String> called, Consumer<String> taken) {
        getStyleClass().add("offer-list");
        setFocusTraversable(false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> Enclosing.first((Node) press.getTarget(), ListCell.class)
                .ifPresent(cell -> {
                    // A press on a cell would take the focus from the field.
                    press.consume();
                    Optional.ofNullable((String) cell.getItem()).ifPresent(taken);
                }));
        setCellFactory(list -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(String name, boolean empty) {
                super.updateItem(name, empty);
                setText(empty || name == null ? "" : called.apply(name));
            }
        });
    }

    /** Offers these, as high as they are; {@code size} is that of the letters, in pixels. */
    void offer(List<String> names, double size) {
        getItems().setAll(names);
        setPrefHeight(Math.clamp(names.size(), 1, ROWS) * size * ROW + 2);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Chooses the next name, or one before. */
    void step(int by) {
        int last = Math.max(0, getItems().size() - 1);
        getSelectionModel().select(Math.clamp(getSelectionModel().getSelectedIndex() + (long) by, 0, last));
        scrollTo(getSelectionModel().getSelectedIndex());
    }

    /** The name that is chosen, absent when none is. */
    Optional<String> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
