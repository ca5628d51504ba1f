package org.mufakat.ui.consensus;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Reminder;
import org.mufakat.app.Reminder.Urgency;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** A line over the text that says one thing and what can be done about it. */
final class NoticeLine extends HBox {
    /** A line with its steps. */
    NoticeLine(String id, Role role, Feather icon, String said, Action... steps) {
        setId(id);
        getStyleClass().addAll("notice-line", role.styleClass());
        var sign = new Label("", Icons.of(icon, role));
        sign.setMinWidth(USE_PREF_SIZE);
        var words = new Label(said);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        for (var step : steps) {
            var button = Actions.button(step);
            button.setGraphic(null);
            button.getStyleClass().add("step");
            getChildren().add(button);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(said);
    }

    /** The line that brings an hour to mind, and says how many more there are. */
    static NoticeLine reminder(Reminder reminder, int more, PendingWords pending, Words words, List<Action> steps) {
        String said = pending.reminder(reminder);
        return new NoticeLine("text.reminder", reminder.urgency() == Urgency.HOUR ? Role.ACCENT : Role.BRACKETED,
                Feather.CLOCK, more == 0 ? said : words.text("text.reminder-more", said, more),
                steps.toArray(Action[]::new));
    }
}
