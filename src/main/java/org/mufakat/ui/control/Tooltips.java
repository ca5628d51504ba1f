package org.mufakat.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips whose words follow the language. */
public final class Tooltips {
    private static final Duration DELAY = Duration.millis(400);
    private static final double WIDEST = 440;

    private Tooltips() {}

    /** Gives a control such a tooltip when the mouse comes, for a tooltip has a window of its own. */
    public static void later(Control control, ObservableValue<String> words) {
        control.setOnMouseEntered(entered -> {
            if (control.getTooltip() == null) {
                control.setTooltip(of(words));
            }
        });
    }

    /** Gives a control a tooltip whose words are worked out when it is about to be shown, unless it has one. */
    public static void tell(Control control, Supplier<String> words) {
        if (control.getTooltip() == null) {
            Tooltip tooltip = blank();
            tooltip.setOnShowing(showing -> tooltip.setText(words.get()));
            control.setTooltip(tooltip);
        }
    }

    /** A tooltip with these words, which wrap when they are long. */
    public static Tooltip of(ObservableValue<String> words) {
        Tooltip tooltip = blank();
        tooltip.textProperty().bind(words);
        return tooltip;
    }

    /** A tooltip without words yet, which will wrap when they are long. */
    public static Tooltip blank() {
        var tooltip = new Tooltip();
        tooltip.setShowDelay(DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        return tooltip;
    }
}
