package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips whose words follow the language. */
public final class Tooltips {
    private static final Duration DELAY = Duration.millis(400);

    private Tooltips() {}

    /** Gives a control such a tooltip when the mouse comes, for a tooltip has a window of its own. */
    public static void later(Control control, ObservableValue<String> words) {
        control.setOnMouseEntered(entered -> {
            if (control.getTooltip() == null) {
                control.setTooltip(of(words));
            }
        });
    }

    /** A tooltip with these words, which wrap when they are long. */
    public static Tooltip of(ObservableValue<String> words) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        tooltip.setShowDelay(DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }
}
