package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** A status in a word and an icon, in the colour of its role: draft, agreed, silent. */
public final class Mark extends Label {
    /** A mark without a ground, as it stands in lists and tables. */
    public Mark(Feather icon, ObservableValue<String> words, Role role) {
        textProperty().bind(words);
        setGraphic(Icons.of(icon));
        getStyleClass().addAll("mark", role.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /** The same mark on the ground of its role, as it stands beside a title. */
    public Mark filled() {
        getStyleClass().add("filled");
        return this;
    }

    /** The same mark in the size of body text, as it stands in a table of answers or stances. */
    public Mark large() {
        getStyleClass().add("large");
        return this;
    }
}
