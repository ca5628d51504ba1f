package org.mufakat.ui.agenda.said;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        return new HeadingLine(name, Stream.concat(Stream.of(StaysHere.chip(words.bind("agenda.stays"))),
                Stream.of(end)).toList());
    }
}
