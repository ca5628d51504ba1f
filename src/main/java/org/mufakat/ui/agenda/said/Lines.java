package org.mufakat.ui.agenda.said;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The lines of words of which the blocks are made. */
final class Lines {
    private Lines() {}

    /** Words on one line. */
    static Label of(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        return label;
    }

    /** Words on as many lines as they need; they are bound or set later. */
    static Label wrapped() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The same in smaller words. */
    static Label small() {
        var label = wrapped();
        label.getStyleClass().add("type-secondary");
        return label;
    }

    /** The heading of a block that stays in the delegation, with what can be done at its end. */
    static Node heading(Words words, String key, Node... end) {
        var name = of(words.bind(key));
        name.getStyleClass().add("type-section");
        name.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(8, name, StaysHere.chip(words.bind("agenda.stays")));
        heading.getChildren().addAll(end);
        heading.getStyleClass().add("said-heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        return heading;
    }
}
