package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A name on the ground of its role: a delegation, "unattributed", a number of readers. */
public final class Tag extends Label {
    /** A tag with this name. */
    public Tag(ObservableValue<String> name, Role role) {
        textProperty().bind(name);
        getStyleClass().addAll("tag", role.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
