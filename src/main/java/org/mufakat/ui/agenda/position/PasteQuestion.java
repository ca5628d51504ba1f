package org.mufakat.ui.agenda.position;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** Asks whether words that stay in the delegation are to be put where others see them. */
final class PasteQuestion extends VBox {
    private final Button leave = new Button();

    /** The question; {@code place} says where the words stand. */
    PasteQuestion(Words words, String place, Runnable paste, Runnable keep) {
        getStyleClass().addAll("paste-question", Role.STAYS.styleClass());
        var said = new Label();
        said.textProperty().bind(words.bind("paste.stays", place));
        said.setGraphic(Icons.of(Feather.LOCK, Role.STAYS));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var put = new Button();
        put.setId("paste.put");
        put.textProperty().bind(words.bind("paste.put"));
        put.setOnAction(pressed -> paste.run());
        leave.setId("paste.keep");
        leave.textProperty().bind(words.bind("paste.keep"));
        leave.getStyleClass().add("default-action");
        leave.setOnAction(pressed -> keep.run());
        for (Node button : new Node[]{leave, put}) {
            ((Button) button).setMnemonicParsing(false);
            ((Button) button).setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(said, new FlowPane(8, 6, leave, put));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                keep.run();
            }
        });
    }

    @Override
    public void requestFocus() {
        leave.requestFocus();
    }
}
