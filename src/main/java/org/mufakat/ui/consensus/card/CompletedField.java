package org.mufakat.ui.consensus.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field in which something is chosen by typing part of its name; what fits stands below while the field has the focus.
 *
 * @param <T> what is chosen
 */
public final class CompletedField<T> extends VBox {
    private static final int MOST_ROWS = 5;
    private static final double ROW = 2.1;

    private final TextField field = new TextField();
    private final ListView<T> offers = new ListView<>();
    private final Label unknown = new Label();
    private final Function<String, List<T>> fitting;
    private final Function<T, String> called;
    private final Consumer<T> chosen;
    private final Function<String, String> none;
    private boolean setting;

    /**
     * An empty field.
     *
     * @param fitting what fits the words typed, best first
     * @param called what each is called in the list
     * @param chosen told of what is chosen
     * @param none what is said when nothing fits
     */
    public CompletedField(Function<String, List<T>> fitting, Function<T, String> called, Consumer<T> chosen,
            Function<String, String> none) {
        this.fitting = fitting;
        this.called = called;
        this.chosen = chosen;
        this.none = none;
        getStyleClass().add("completed-field");
        unknown.getStyleClass().add("problem");
        unknown.setWrapText(true);
        unknown.setMinHeight(USE_PREF_SIZE);
        unknown.managedProperty().bind(unknown.textProperty().isNotEmpty());
        offers.setCellFactory(view -> new Offer());
        offers.setFocusTraversable(false);
        offers.setOnMousePressed(pressed -> take());
        field.textProperty().addListener(typed -> {
            if (!setting) {
                unknown.setText("");
                offer();
            }
        });
        field.focusedProperty().addListener((observed, before, now) -> {
            if (now) {
                field.selectAll();
            } else {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, unknown, offers);
        close();
    }

    /** The field itself, for its id, prompt and accessible text. */
    public TextField field() {
        return field;
    }

    /** Shows what is chosen now. */
    public void show(String name) {
        setting = true;
        field.setText(name);
        setting = false;
        unknown.setText("");
        close();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void key(KeyEvent key) {
        boolean open = offers.isVisible();
        switch (key.getCode()) {
            case DOWN, UP -> {
                if (open) {
                    int by = key.getCode() == KeyCode.DOWN ? 1 : -1;
                    offers.getSelectionModel().select(Math.clamp(
                            offers.getSelectionModel().getSelectedIndex() + (long) by, 0,
                            offers.getItems().size() - 1));
                    offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
                } else {
                    offer();
                }
                key.consume();
            }
            case ENTER -> {
                if (open) {
                    take();
                } else if (!field.getText().isBlank()) {
                    unknown.setText(none.apply(field.getText().strip()));
                }
                key.consume();
            }
            case ESCAPE -> {
                if (open) {
                    close();
                    key.consume();
                }
            }
            default -> {
            }
        }
    }

    private void offer() {
        offers.getItems().setAll(fitting.apply(field.getText().strip()));
        boolean some = !offers.getItems().isEmpty();
        offers.setVisible(some);
        offers.setManaged(some);
        double rows = Math.min(MOST_ROWS, offers.getItems().size());
        offers.setPrefHeight(Math.ceil(rows * ROW * field.getFont().getSize()) + 2);
        offers.setMinHeight(USE_PREF_SIZE);
        if (some) {
            offers.getSelectionModel().select(0);
        } else if (!field.getText().isBlank()) {
            unknown.setText(none.apply(field.getText().strip()));
        }
    }

    private void take() {
        Optional.ofNullable(offers.getSelectionModel().getSelectedItem()).ifPresent(choice -> {
            close();
            chosen.accept(choice);
        });
    }

    private void close() {
        offers.setVisible(false);
        offers.setManaged(false);
    }

    private final class Offer extends ListCell<T> {
        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : called.apply(item));
        }
    }
}
