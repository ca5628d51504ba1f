package org.mufakat.ui.overview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls the overview up and down. */
final class Scroll extends ScrollPane {
    Scroll(Node content) {
        super(content);
        getStyleClass().addAll("edge-to-edge", "overview-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** The skin keeps its viewport as a bitmap, which could still show what was folded a moment ago. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional.ofNullable(lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }
}
