package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row with the field's name at the left, in a column of fixed width, and its value at the right. */
public final class LabelledField extends HBox {
    private final VBox names;

    /** A row for this value, which grows with the width; the name is also the value's name for a screen reader. */
    public LabelledField(ObservableValue<String> name, Node value) {
        getStyleClass().add("labelled-field");
        var label = line("name", name);
        label.setLabelFor(value);
        value.accessibleTextProperty().bind(name);
        names = new VBox(label);
        names.getStyleClass().add("names");
        HBox.setHgrow(value, Priority.ALWAYS);
        if (value instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().addAll(names, value);
    }

    /** The same row with a note in small words below the name, such as how long the words take to speak. */
    public LabelledField withNote(ObservableValue<String> note) {
        names.getChildren().add(line("note", note));
        return this;
    }

    private static Label line(String style, ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
