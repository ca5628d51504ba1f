package org.mufakat.ui.consensus.paper;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;

/** Says over an issued revision which one it is; where there is little room, what can be done stands in two rows. */
final class IssuedBar extends HBox {
    /** A bar with the revision's name and hour, and what can be done. */
    IssuedBar(ObservableValue<String> issued, Action... steps) {
        getStyleClass().addAll("message-bar", Role.SECONDARY.styleClass());
        var lead = new Label();
        lead.textProperty().bind(issued);
        lead.setGraphic(Icons.of(Feather.LOCK));
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        var beside = new FlowPane(8, 4);
        beside.setAlignment(Pos.CENTER_RIGHT);
        beside.getStyleClass().add("steps");
        for (Action step : steps) {
            beside.getChildren().add(Actions.button(step));
        }
        getChildren().addAll(lead, beside);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(issued);
    }
}
