package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The first line of a block: icon, heading, a hint in smaller words, and at the end what can be done with it. */
final class BlockHeading extends HBox {
    BlockHeading(Feather icon, ObservableValue<String> heading, ObservableValue<String> hint, Node... end) {
        getStyleClass().add("block-heading");
        var name = new Label();
        name.textProperty().bind(heading);
        name.getStyleClass().add("heading");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var explanation = new Label();
        explanation.textProperty().bind(hint);
        explanation.getStyleClass().add("hint");
        explanation.setWrapText(true);
        explanation.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(explanation, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon), name, explanation);
        getChildren().addAll(end);
    }
}
