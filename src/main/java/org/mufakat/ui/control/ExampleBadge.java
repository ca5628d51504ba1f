package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Says in each view's header that the dossier is the sample, or that something is an example. */
public final class ExampleBadge extends Label {
    /** A badge with the word for "example". */
    public ExampleBadge(ObservableValue<String> word) {
        textProperty().bind(word);
        getStyleClass().add("example-badge");
        setMinWidth(USE_PREF_SIZE);
    }
}
