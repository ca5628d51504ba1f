package org.mufakat.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.mufakat.domain.VisibleWords;

/** Where one name is written: those that are known and fit are offered, and any other can be written too. */
public final class KnownNameField extends VBox implements Completing {
    private final List<String> known;
    private final Predicate<String> offered;
    private final TextField field = new TextField();
    private final OfferList offers = new OfferList(name -> name, this::take);
    private Optional<String> insistedOn = Optional.empty();

    /**
     * A field with a name in it.
     *
     * @param called names the field and its offers for those who hear them
     * @param known the names that are known
     * @param offered which of them are offered
     */
    public KnownNameField(String id, ObservableValue<String> called, List<String> known, Predicate<String> offered,
            String name) {
        this.known = List.copyOf(known);
        this.offered = offered;
        getStyleClass().add("known-name-field");
        field.setId(id);
        field.accessibleTextProperty().bind(called);
        field.setText(name);
        offers.setId(id + "-offers");
        offers.accessibleTextProperty().bind(called);
        offers.visibleProperty().bind(Bindings.isNotEmpty(offers.getItems()).and(field.focusedProperty()));
        offers.managedProperty().bind(offers.visibleProperty());
        field.textProperty().addListener(typed -> offer());
        field.focusedProperty().addListener(changed -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, offers);
    }

    /** The name that was written, without blanks around it and what is not seen. */
    public String name() {
        return VisibleWords.of(field.getText()).strip();
    }

    /** The known name of which only a part was written, told once for each name; absent where none is meant. */
    public Optional<String> meantPerhaps() {
        String written = name();
        boolean clear = written.isEmpty() || insistedOn.equals(Optional.of(written)) || isWhole(written);
        insistedOn = Optional.of(written);
        return clear ? Optional.empty() : known.stream().filter(name -> isPart(written, name)).findFirst();
    }

    private boolean isWhole(String written) {
        return known.stream().anyMatch(name -> name.equalsIgnoreCase(written));
    }

    private static boolean isPart(String written, String name) {
        return name.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
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
            offers.chosen().ifPresent(this::take);
        } else {
            return;
        }
        key.consume();
    }

    private void take(String name) {
        field.setText(name);
        field.positionCaret(name.length());
        offers.getItems().clear();
    }

    /** Nothing is offered for a name that is written out, and all that is known in an empty field. */
    private void offer() {
        String written = name();
        List<String> fitting = field.isFocused() && !isWhole(written)
                ? known.stream().filter(offered).filter(name -> isPart(written, name)).toList()
                : List.of();
        offers.getSelectionModel().clearSelection();
        offers.offer(fitting, field.getFont().getSize());
    }
}
