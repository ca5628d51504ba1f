package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A place where nothing is yet: what belongs there, and the first steps as buttons. */
public final class EmptyPlace extends VBox {
    /** An empty place with these words, a hint below, and the first steps, the likeliest one first. */
    public EmptyPlace(Feather icon, ObservableValue<String> words, ObservableValue<String> hint, Action... steps) {
        getStyleClass().add("empty-place");
        var buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER);
        for (var step : steps) {
            var button = Actions.button(step);
            if (buttons.getChildren().isEmpty()) {
                button.getStyleClass().add("default-action");
            }
            buttons.getChildren().add(button);
        }
        getChildren().addAll(Icons.of(icon), line("words", words), line("hint", hint), buttons);
    }

    private static Label line(String style, ObservableValue<String> words) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMaxWidth(520);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
