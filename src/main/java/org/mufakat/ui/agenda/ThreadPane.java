package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contributor;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** A thread of comments: what it is about, who said what, and an answer being written. */
final class ThreadPane extends VBox {
    static final KeyCombination SEND = KeyCombination.valueOf("Shortcut+Enter");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final AgendaModel model;
    private final Tongue tongue;
    private final Consumer<Conversation> goTo;
    private final VBox said = new VBox();
    private final GrowingTextArea answer = new GrowingTextArea();
    private final FlowPane steps = new FlowPane(6, 4);
    private Optional<Conversation> shown = Optional.empty();

    /** An empty thread; {@code goTo} goes to what a thread is about. */
    ThreadPane(AgendaModel model, Tongue tongue, Consumer<Conversation> goTo) {
        this.model = model;
        this.tongue = tongue;
        this.goTo = goTo;
        getStyleClass().add("thread");
        said.getStyleClass().add("said");
        answer.getStyleClass().add("framed");
        answer.setMinWidth(0);
        answer.promptTextProperty().bind(tongue.words().bind("comment.answer.hint"));
        answer.accessibleTextProperty().bind(tongue.words().bind("comment.answer"));
        answer.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        steps.getStyleClass().add("steps");
        steps.setMinWidth(0);
        answer.textProperty().isEmpty().addListener((value, before, now) -> shown.ifPresent(this::arrangeSteps));
    }

    /** Shows a thread; nothing is built anew when it is the one shown. */
    void show(Conversation thread) {
        if (shown.equals(Optional.of(thread))) {
            return;
        }
        shown = Optional.of(thread);
        List<Node> rows = new ArrayList<>();
        rows.add(about(thread));
        rows.add(comment(thread.opening()));
        thread.answers().forEach(each -> rows.add(comment(each)));
        Words words = tongue.words();
        Comment opening = thread.opening();
        if (!opening.assignedTo().isBlank()) {
            rows.add(small(words.bind("comment.assigned", opening.assignedTo())));
        }
        opening.resolved().ifPresent(done -> rows.add(small(
                words.bind("comment.resolved-by", done.by(), tongue.moment(done.at())))));
        said.getChildren().setAll(rows);
        boolean canAnswer = thread.isOpen() && !model.readOnly();
        List<Node> parts = canAnswer ? List.of(said, answer, steps) : List.of(said, steps);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        arrangeSteps(thread);
    }

    /** Lights the thread up when it is about what has the focus. */
    void light(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    /** Puts the focus into the answer, or the first step where nothing can be answered. */
    void focus() {
        if (getChildren().contains(answer)) {
            answer.requestFocus();
        } else {
            steps.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void arrangeSteps(Conversation thread) {
        List<Node> row = new ArrayList<>();
        Words words = tongue.words();
        if (!model.readOnly()) {
            if (thread.isOpen() && !answer.getText().isBlank()) {
                row.add(button("comment.answer", Feather.CORNER_DOWN_LEFT, this::send));
                row.add(new KeyCap(SEND));
            } else if (thread.isOpen()) {
                row.add(button("comment.resolve", Feather.CHECK, () -> model.comments().resolve(thread)));
            } else {
                row.add(button("comment.reopen", Feather.ROTATE_CCW, () -> model.comments().reopen(thread)));
            }
        }
        steps.getChildren().setAll(row);
        steps.setVisible(!row.isEmpty());
        steps.setManaged(!row.isEmpty());
    }

    private Node about(Conversation thread) {
        Words words = tongue.words();
        String field = thread.about().field();
        ObservableValue<String> place = field.isEmpty()
                ? words.bind("comment.on-item")
                : thread.about().passage().<ObservableValue<String>>map(passage -> words.bind("comment.on-passage",
                        words.bind("position." + field), passage.quote()))
                        .orElseGet(() -> words.bind("comment.on-field", words.bind("position." + field)));
        var link = new Link(place, () -> goTo.accept(thread));
        link.getStyleClass().add("about");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        if (!field.isEmpty() && Surface.of(field) == Surface.STAYS) {
            link.setGraphic(Icons.of(Feather.LOCK, Role.STAYS));
        }
        return link;
    }

    private Node comment(Comment comment) {
        var author = new Label(comment.author());
        author.getStyleClass().add("author");
        author.setWrapText(true);
        var head = new FlowPane(6, 2, author, small(tongue.moment(comment.at())));
        head.setMinWidth(0);
        comment.addressedTo().flatMap(id -> model.seen().find(Contributor.class, id)).ifPresent(reader -> head
                .getChildren().add(new Tag(tongue.words().bind("comment.to", reader.name()), Role.ACCENT)));
        var words = new Label(comment.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, head, words);
    }

    private void pressed(KeyEvent key) {
        if (SEND.match(key)) {
            key.consume();
            send();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            shown.ifPresent(goTo);
        }
    }

    private void send() {
        String words = answer.getText();
        if (!words.isBlank()) {
            answer.clear();
            shown.ifPresent(thread -> model.comments().answer(thread, words));
            answer.requestFocus();
        }
    }

    private Button button(String key, Feather icon, Runnable act) {
        var button = new Button();
        button.textProperty().bind(tongue.words().bind(key));
        button.setMnemonicParsing(false);
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(key.replace('.', '-'));
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private static Label small(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add("type-secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
