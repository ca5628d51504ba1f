package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A block with a coloured left edge that says who sees what is in it: for use, contributors too. */
public final class Zone extends VBox {
    /** An empty zone with this heading and a hint beside it. */
    public Zone(Role role, Feather icon, ObservableValue<String> heading, ObservableValue<String> hint, Node... end) {
        getStyleClass().addAll("zone", role.styleClass());
        getChildren().add(new BlockHeading(icon, heading, hint, end));
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(heading);
    }

    /** Where the zone's rows are added, below the heading. */
    public ObservableList<Node> rows() {
        return getChildren();
    }
}
