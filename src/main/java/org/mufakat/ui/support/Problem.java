package org.mufakat.ui.support;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.BrokenRule;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** A control with a line below that says what is wrong with what was typed into it, and nothing when nothing is. */
final class Problem extends VBox {
    private final Node control;
    private final Label line = new Label();

    /** A control without a problem. */
    Problem(Node control) {
        this.control = control;
        line.getStyleClass().addAll("field-problem", Role.MISSING.styleClass());
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        getChildren().addAll(control, line);
    }

    /** Says what is wrong; an empty sentence takes it back. */
    void say(String words) {
        line.setText(words);
        control.setAccessibleHelp(words);
    }

    /** The sentence about a broken rule in the reader's language. */
    static String inWords(BrokenRule rule, Words words) {
        return words.text(rule.key(), rule.arguments().toArray());
    }

    /** Says that nothing is wrong. */
    void clear() {
        say("");
    }

    /** Whether nothing is wrong. */
    boolean isClear() {
        return line.getText().isEmpty();
    }
}
