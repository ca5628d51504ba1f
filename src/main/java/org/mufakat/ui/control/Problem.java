package org.mufakat.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.BrokenRule;

/** A control with a line below that says what is wrong with what was typed into it, and nothing when nothing is. */
public final class Problem extends VBox {
    private final Node control;
    private final Label line = new Label();

    /** A control without a problem. */
    public Problem(Node control) {
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
    public void say(String words) {
        line.setText(words);
        control.setAccessibleHelp(words);
    }

    /** The sentence about a broken rule in the reader's language. */
    public static String inWords(BrokenRule rule, Words words) {
        return words.text(rule.key(), rule.arguments().toArray());
    }

    /** Says that nothing is wrong. */
    public void clear() {
        say("");
    }

    /** Whether nothing is wrong. */
    public boolean isClear() {
        return line.getText().isEmpty();
    }
}
