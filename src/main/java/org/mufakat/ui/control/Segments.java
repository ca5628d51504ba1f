package org.mufakat.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * One choice of a few, side by side, always one chosen; the arrow keys go from one to the next.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();

    /** A choice between these values, in their order, each with its words. */
    public Segments(Map<T, ObservableValue<String>> choices, T chosen) {
        getStyleClass().add("segments");
        var group = new ToggleGroup();
        var buttons = new LinkedHashMap<T, ToggleButton>();
        choices.forEach((choice, words) -> {
            var button = new Segment();
            button.textProperty().bind(words);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(pressed -> value.set(choice));
            buttons.put(choice, button);
        });
        buttons.firstEntry().getValue().getStyleClass().add("first");
        buttons.lastEntry().getValue().getStyleClass().add("last");
        getChildren().addAll(buttons.values());
        value.addListener((observed, before, now) -> buttons.get(now).setSelected(true));
        value.set(chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /** What is chosen; setting it chooses. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private void step(KeyEvent key) {
        int by = switch (key.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (by == 0) {
            return;
        }
        var buttons = getChildren();
        int at = buttons.indexOf(getScene().getFocusOwner()) + by;
        if (at >= 0 && at < buttons.size()) {
            var next = (ToggleButton) buttons.get(at);
            next.requestFocus();
            next.fire();
        }
        key.consume();
    }

    /** A toggle that cannot be switched off by pressing it again. */
    private static final class Segment extends ToggleButton {
        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
