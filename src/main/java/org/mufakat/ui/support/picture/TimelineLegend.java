package org.mufakat.ui.support.picture;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mufakat.ui.control.Words;

/** What the marks along the years mean. */
final class TimelineLegend extends HBox {
    TimelineLegend(Words words) {
        super(12);
        getStyleClass().add("timeline-legend");
        getChildren().addAll(key(words, "day", "support.years.key.day"), key(words, "range", "support.years.key.range"),
                key(words, "within", "support.years.key.within"), key(words, "told", "support.years.key.told"));
    }

    private static HBox key(Words words, String style, String key) {
        var sign = new Region();
        sign.getStyleClass().addAll("timeline-key", style);
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().add("type-secondary");
        label.setMinWidth(0);
        var both = new HBox(4, sign, label);
        both.setMinWidth(0);
        both.getStyleClass().add("key");
        return both;
    }
}
