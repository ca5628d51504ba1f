package org.mufakat.ui.consensus.beside;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Words;

/** Where a comment or an answer is written; Ctrl+Enter adds it, Esc leaves. */
final class CommentDraft extends VBox {
    private final GrowingTextArea field = new GrowingTextArea();

    CommentDraft(Words words, ObservableValue<String> prompt, Consumer<String> add, Runnable leave) {
        getStyleClass().add("comment-draft");
        field.setId("text.comment-words");
        field.promptTextProperty().bind(prompt);
        field.accessibleTextProperty().bind(prompt);
        field.getStyleClass().add("writing");
        var done = new Button();
        done.textProperty().bind(words.bind("text.comment-add"));
        done.disableProperty().bind(field.textProperty().map(String::isBlank));
        done.setOnAction(pressed -> add.accept(field.getText()));
        var cancel = new Button();
        cancel.textProperty().bind(words.bind("text.cancel"));
        cancel.setOnAction(pressed -> leave.run());
        cancel.getStyleClass().add("quiet");
        getChildren().addAll(field, new HBox(8, done, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !field.getText().isBlank()) {
                add.accept(field.getText());
                key.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
