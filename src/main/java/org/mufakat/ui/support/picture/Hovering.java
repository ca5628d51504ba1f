package org.mufakat.ui.support.picture;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A tooltip whose words are worked out when it is about to be shown. */
final class Hovering {
    private static final Duration DELAY = Duration.millis(400);
    private static final double WIDEST = 460;

    private Hovering() {}

    static void tell(Control control, Supplier<String> words) {
        if (control.getTooltip() == null) {
            var tooltip = new Tooltip();
            tooltip.setShowDelay(DELAY);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDEST);
            tooltip.setOnShowing(showing -> tooltip.setText(words.get()));
            control.setTooltip(tooltip);
        }
    }
}
