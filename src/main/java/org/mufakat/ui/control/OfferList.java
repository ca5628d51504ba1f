package org.mufakat.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** Names offered below a field while one types; the focus stays in the field. */
final class OfferList extends ListView<String> {
    private static final int ROWS = 5;
    private static final double ROW = 2.1;

    /** A list without offers; {@code called} says how each is shown. */
    OfferList(UnaryOperator<String> called) {
        getStyleClass().add("offer-list");
        setFocusTraversable(false);
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
