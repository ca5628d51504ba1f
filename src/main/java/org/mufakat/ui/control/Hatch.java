package org.mufakat.ui.control;

import javafx.scene.layout.Region;

/** The hatched edge of whatever stays in the delegation. */
final class Hatch extends Region {
    Hatch(double width) {
        getStyleClass().add("hatch");
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        setMaxHeight(Double.MAX_VALUE);
    }
}
