package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How secret the dossier is, at the top right of every view and in the list of recent dossiers. */
public final class MarkingBadge extends HBox {
    /** The badge of this marking, in the words of the dossier. */
    public MarkingBadge(ObservableValue<String> marking) {
        var label = new Label();
        label.textProperty().bind(marking);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("marking-badge");
        getStyleClass().addAll("marking", Role.STAYS.styleClass());
        getChildren().addAll(new Hatch(10), label);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(marking);
    }
}
