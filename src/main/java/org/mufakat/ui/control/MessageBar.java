package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A bar across the window that stays until its reason is gone: folded, read-only, not saved. */
public final class MessageBar extends HBox {
    /** A bar that says what is so, what that means, and what can be done about it. */
    public MessageBar(Role role, Feather icon, ObservableValue<String> title, ObservableValue<String> words,
            Action... steps) {
        getStyleClass().addAll("message-bar", role.styleClass());
        var lead = new Label();
        lead.textProperty().bind(title);
        lead.setGraphic(Icons.of(icon));
        lead.getStyleClass().add("lead");
        lead.setMinWidth(USE_PREF_SIZE);
        var explanation = new Label();
        explanation.textProperty().bind(words);
        explanation.getStyleClass().add("words");
        explanation.setWrapText(true);
        explanation.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(explanation, Priority.ALWAYS);
        if (role == Role.STAYS) {
            var hatch = new Hatch(14);
            getChildren().add(hatch);
        }
        getChildren().addAll(lead, explanation);
        for (var step : steps) {
            getChildren().add(button(step, role));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(title);
    }

    private static Node button(Action step, Role role) {
        var button = Actions.buttonWithKey(step);
        if (role == Role.STAYS) {
            button.getStyleClass().add("stays-action");
        }
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
