package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The first line of a block: icon, heading, a hint in smaller words, and at the end what can be done with it. */
final class BlockHeading extends HBox {
    BlockHeading(Feather icon, ObservableValue<String> heading, ObservableValue<String> hint, Node... end) {
        getStyleClass().add("block-heading");
        var words = new TextFlow(text("heading", heading), new Text("  "), text("hint", hint));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        Text sign = Icons.of(icon);
        HBox.setMargin(sign, new Insets(2, 0, 0, 0));
        var said = new HBox(sign, words);
        said.getStyleClass().add("block-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().add(said);
        getChildren().addAll(end);
    }

    private static Text text(String style, ObservableValue<String> words) {
        var text = new Text();
        text.textProperty().bind(words);
        text.getStyleClass().add(style);
        return text;
    }
}
