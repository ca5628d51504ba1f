package org.mufakat.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Label;

/** A control with a line below that says what is wrong with what was typed into it, and nothing when nothing is. */
public final class Problem extends VBox {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Node control;
    private final javafx.scene.control.Label line = new javafx.scene.control.Label();

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

    /** A sentence about what is wrong in the reader's language, the days in it as the reader writes them. */
    public static String inWords(Label said, Words words) {
        var days = DateTimeFormatter.ofPattern(words.text("moment.day"), words.messages().locale());
        return words.messages().sentence(new Label(said.key(), said.arguments().stream()
                .map(each -> DAY.matcher(each).matches() ? days.format(LocalDate.parse(each)) : each).toList()));
    }

    /** Puts the focus into the control. */
    @Override
    public void requestFocus() {
        control.requestFocus();
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
