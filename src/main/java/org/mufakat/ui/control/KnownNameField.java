package org.mufakat.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.mufakat.domain.VisibleWords;

/** Where one name is written: those that are known and fit are offered, and any other can be written too. */
public final class KnownNameField extends VBox implements Completing {
    private final List<String> known;
    private final TextField field = new TextField();
    private final OfferList offers = new OfferList(name -> name);

    /** A field with a name in it; {@code called} names the field and its offers for those who hear them. */
    public KnownNameField(String id, ObservableValue<String> called, List<String> known, String name) {
        this.known = List.copyOf(known);
        getStyleClass().add("known-name-field");
        field.setId(id);
        field.accessibleTextProperty().bind(called);
        field.setText(name);
        offers.setId(id + "-offers");
        offers.accessibleTextProperty().bind(called);
        offers.visibleProperty().bind(Bindings.isNotEmpty(offers.getItems()).and(field.focusedProperty()));
        offers.managedProperty().bind(offers.visibleProperty());
        offers.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> take());
        field.textProperty().addListener(typed -> offer());
        field.focusedProperty().addListener(changed -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, offers);
    }

    /** The name that was written, without blanks around it and what is not seen. */
    public String name() {
        return VisibleWords.of(field.getText()).strip();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    @Override
    public boolean isHalfTyped() {
        return offers.isVisible() && offers.chosen().isPresent();
    }

    private void pressed(KeyEvent key) {
        boolean takes = (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) && isHalfTyped();
        if (key.getCode() == KeyCode.DOWN) {
            offers.step(1);
        } else if (key.getCode() == KeyCode.UP) {
            offers.step(-1);
        } else if (takes) {
            take();
        } else {
            return;
        }
        key.consume();
    }

    private void take() {
        offers.chosen().ifPresent(name -> {
            field.setText(name);
            field.positionCaret(name.length());
            offers.getItems().clear();
        });
    }

    /** Nothing is offered for a name that is written out, and all that is known in an empty field. */
    private void offer() {
        String typed = name().toLowerCase(Locale.ROOT);
        boolean whole = known.stream().anyMatch(name -> name.equalsIgnoreCase(name()));
        List<String> fitting = field.isFocused() && !whole
                ? known.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(typed)).toList()
                : List.of();
        offers.getSelectionModel().clearSelection();
        offers.offer(fitting, field.getFont().getSize());
    }
}
