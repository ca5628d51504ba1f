package org.mufakat.ui.overview;

import javafx.scene.Node;
import org.mufakat.ui.control.LiveScroll;

/** Scrolls the overview up and down. */
final class Scroll extends LiveScroll {
    Scroll(Node content) {
        super(content);
        getStyleClass().addAll("edge-to-edge", "overview-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

}
