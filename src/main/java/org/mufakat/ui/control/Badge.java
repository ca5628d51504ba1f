package org.mufakat.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;

/** A small count on an icon; gone while there is nothing to count. */
public final class Badge extends Label {
    /** A badge that follows this count. */
    public Badge(ObservableIntegerValue count, Role role) {
        textProperty().bind(Bindings.convert(count));
        getStyleClass().addAll("badge", role.styleClass());
        visibleProperty().bind(Bindings.greaterThan(count, 0));
        managedProperty().bind(visibleProperty());
        setMouseTransparent(true);
    }
}
