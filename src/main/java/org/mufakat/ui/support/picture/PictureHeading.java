package org.mufakat.ui.support.picture;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The first line of a picture: its title, and beside it, or below where there is little room, what explains its signs. */
final class PictureHeading extends FlowPane {
    PictureHeading(ObservableValue<String> title, Node legend) {
        super(16, 2);
        var name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("picture-heading");
        name.setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, legend);
    }
}
