package org.mufakat.ui.agenda;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Words;

/** A comment being written; closing it keeps the words for when it is opened again. */
final class Composer extends VBox {
    private final AgendaModel model;
    private final Words words;
    private final Consumer<CommentActs.Target> goBack;
    private final Label place = new Label();
    private final GrowingTextArea area = new GrowingTextArea();
    private CommentActs.Target target = CommentActs.Target.ITEM;

    /** A closed composer; {@code goBack} puts the focus where it was before the comment. */
    Composer(AgendaModel model, Words words, Consumer<CommentActs.Target> goBack) {
        this.model = model;
        this.words = words;
        this.goBack = goBack;
        getStyleClass().add("composer");
        place.getStyleClass().add("type-secondary");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        area.setId("comment.words");
        area.getStyleClass().add("framed");
        area.setMinWidth(0);
        area.promptTextProperty().bind(words.bind("comment.hint"));
        area.accessibleTextProperty().bind(words.bind("comment.hint"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var send = button("comment.send", this::send);
        send.getStyleClass().add("default-action");
        send.disableProperty().bind(area.textProperty().map(String::isBlank));
        var cancel = button("comment.cancel", this::leave);
        var steps = new FlowPane(6, 4, send, new KeyCap(ThreadPane.SEND), cancel);
        steps.getStyleClass().add("steps");
        steps.setMinWidth(0);
        getChildren().addAll(place, area, steps);
        open(false);
    }

    /** Opens a comment on a place. */
    void begin(CommentActs.Target wanted) {
        target = wanted;
        ObservableValue<String> name = wanted.field().isEmpty()
                ? words.bind("comment.on-item")
                : wanted.passage().<ObservableValue<String>>map(passage -> words.bind("comment.on-passage",
                        words.bind("position." + wanted.field()), passage.quote()))
                        .orElseGet(() -> words.bind("comment.on-field", words.bind("position." + wanted.field())));
        place.textProperty().bind(name);
        open(true);
        area.requestFocus();
        area.positionCaret(area.getLength());
    }

    /** Closes it, because what it is about is no longer on the screen. */
    void close() {
        open(false);
    }

    private void pressed(KeyEvent key) {
        if (ThreadPane.SEND.match(key)) {
            key.consume();
            send();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        }
    }

    private void send() {
        String said = area.getText();
        if (!said.isBlank()) {
            area.clear();
            open(false);
            goBack.accept(target);
            model.comments().add(target, said);
        }
    }

    private void leave() {
        open(false);
        goBack.accept(target);
    }

    private void open(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private Button button(String key, Runnable act) {
        var button = new Button();
        button.setId(key);
        button.textProperty().bind(words.bind(key));
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
