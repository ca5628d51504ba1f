package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Conversing;
import org.mufakat.domain.Conversation;

/** A thread of comments: what it is about, who said what, an answer being written, and to whom it is assigned. */
public final class ThreadPane extends VBox {
    /** What a thread asks of the view in which it is shown. */
    public interface Place {
        /** What it is about, as the view calls it; {@code lost} when the words it is about are gone. */
        ObservableValue<String> about(Conversation thread, boolean lost);

        /** Whether it is about what stays in the delegation, and is marked so. */
        default boolean stays(Conversation thread) {
            return false;
        }

        /** Goes to what it is about. */
        void goTo(Conversation thread);

        /** Puts the focus back to where the person came from. */
        default void leave(Conversation thread) {
            goTo(thread);
        }
    }

    /** The keys that send what is written. */
    public static final KeyCombination SEND = KeyCombination.valueOf("Shortcut+Enter");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Conversing acts;
    private final Words words;
    private final Place place;
    private final ThreadWords said;
    private final Button prompt = new Button();
    private Optional<GrowingTextArea> answer = Optional.empty();
    private final FlowPane steps = new FlowPane(6, 4);
    private final Button send;
    private final KeyCap sends = new KeyCap(SEND);
    private final Button resolve;
    private final Button assign;
    private final Button reopen;
    private final PersonField person;
    private Optional<Conversation> shown = Optional.empty();
    private boolean lost;
    private boolean assigning;

    /** An empty thread. */
    public ThreadPane(Conversing acts, Words words, Place place) {
        this.acts = acts;
        this.words = words;
        this.place = place;
        this.person = new PersonField(words, () -> acts.people(words.messages().locale()), this::assigned);
        this.said = new ThreadWords(acts.session(), words, place);
        send = button(words.bind("comment.answer"), "comment-answer", Feather.CORNER_DOWN_LEFT, this::send);
        resolve = button(words.bind("comment.resolve"), "comment-resolve", Feather.CHECK,
                () -> shown.ifPresent(acts::resolve));
        assign = button(words.bind("comment.assign"), "comment-assign", Feather.USER, this::assign);
        reopen = button(words.bind("comment.reopen"), "comment-reopen", Feather.ROTATE_CCW,
                () -> shown.ifPresent(acts::reopen));
        getStyleClass().add("thread");
        prompt.textProperty().bind(words.bind("comment.answer.hint"));
        prompt.accessibleTextProperty().bind(words.bind("comment.answer"));
        prompt.setMnemonicParsing(false);
        prompt.setMaxWidth(Double.MAX_VALUE);
        prompt.getStyleClass().add("answer-prompt");
        prompt.focusedProperty().addListener((value, before, now) -> {
            if (now) {
                beginAnswer();
            }
        });
        steps.getStyleClass().add("steps");
        steps.setMinWidth(0);
    }

    /** Shows a thread, in the nodes of the one shown before; nothing is done when it is the same. */
    public void show(Conversation thread) {
        boolean gone = thread.isLost(acts.session().dossier());
        if (shown.equals(Optional.of(thread)) && gone == lost) {
            return;
        }
        lost = gone;
        if (shown.filter(before -> before.opening().id().equals(thread.opening().id())).isEmpty()) {
            forget();
        }
        shown = Optional.of(thread);
        said.show(thread, lost);
        arrange(thread);
    }

    /** Forgets the thread and what was written, before another is shown. */
    void forget() {
        shown = Optional.empty();
        answer = Optional.empty();
        assigning = false;
    }

    /** The thread that is shown. */
    public Optional<Conversation> shown() {
        return shown;
    }

    /** Lights the thread up when it is about what has the focus. */
    public void light(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    /** Puts the focus into the answer, or the first step where nothing can be answered. */
    public void focus() {
        if (shown.filter(this::canAnswer).isPresent()) {
            beginAnswer();
        } else {
            steps.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Asks to whom it is to be assigned. */
    public void assign() {
        shown.filter(thread -> !acts.session().readOnly()).ifPresent(thread -> {
            assigning = true;
            arrange(thread);
            applyCss();
            layout();
            person.ask(!thread.opening().assignedTo().isBlank());
            bring(person);
        });
    }

    private void assigned(Optional<String> name) {
        assigning = false;
        shown.ifPresent(thread -> {
            arrange(thread);
            name.ifPresent(chosen -> acts.assign(thread, chosen));
        });
        steps.lookupAll(".comment-assign").stream().findFirst().ifPresentOrElse(Node::requestFocus, this::focus);
    }

    private void arrange(Conversation thread) {
        List<Node> parts = new ArrayList<>(List.of(said));
        if (canAnswer(thread)) {
            parts.add(answer.<Node>map(area -> area).orElse(prompt));
        }
        parts.add(steps);
        if (assigning) {
            parts.add(person);
        }
        InPlace.arrange(getChildren(), parts);
        arrangeSteps(thread);
    }

    private boolean canAnswer(Conversation thread) {
        return thread.isOpen() && !acts.session().readOnly();
    }

    /** The field for an answer is heavy, and of many threads few are answered: it is made when it gets the focus. */
    private void beginAnswer() {
        if (answer.isEmpty()) {
            answer = Optional.of(writing());
            shown.ifPresent(this::arrange);
        }
        answer.ifPresent(Node::requestFocus);
        bring(this);
    }

    /** Shows all of a node in the pane that scrolls it, once it is laid out. */
    private void bring(Node node) {
        Platform.runLater(() -> Enclosing.first(getParent(), ScrollPane.class)
                .ifPresent(scroll -> InView.bring(scroll, node)));
    }

    private GrowingTextArea writing() {
        var area = new GrowingTextArea();
        area.getStyleClass().add("framed");
        area.setId("comment.answer-words");
        area.setMinWidth(0);
        area.promptTextProperty().bind(words.bind("comment.answer.hint"));
        area.accessibleTextProperty().bind(words.bind("comment.answer"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.textProperty().isEmpty().addListener((value, before, now) -> shown.ifPresent(this::arrangeSteps));
        return area;
    }

    private void arrangeSteps(Conversation thread) {
        List<Node> row = new ArrayList<>();
        if (!acts.session().readOnly()) {
            if (thread.isOpen() && !written().isBlank()) {
                row.addAll(List.of(send, sends));
            } else if (thread.isOpen()) {
                assign.textProperty().bind(assignee(thread));
                row.addAll(List.of(resolve, assign));
            } else {
                row.add(reopen);
            }
        }
        boolean hadFocus = steps.getChildren().stream().anyMatch(Node::isFocused);
        InPlace.arrange(steps.getChildren(), row);
        InPlace.show(steps, !row.isEmpty());
        if (hadFocus && row.stream().noneMatch(Node::isFocused)) {
            row.stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private ObservableValue<String> assignee(Conversation thread) {
        String name = thread.opening().assignedTo();
        return name.isBlank() ? words.bind("comment.assign") : words.bind("comment.assigned-to", name);
    }

    private void pressed(KeyEvent key) {
        if (SEND.match(key)) {
            key.consume();
            send();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            shown.ifPresent(place::leave);
        }
    }

    private void send() {
        String written = written();
        if (!written.isBlank()) {
            answer.ifPresent(GrowingTextArea::clear);
            shown.ifPresent(thread -> acts.answer(thread, written));
            answer.ifPresent(Node::requestFocus);
        }
    }

    private String written() {
        return answer.map(GrowingTextArea::getText).orElse("");
    }

    private static Button button(ObservableValue<String> name, String style, Feather icon, Runnable act) {
        var button = new Button();
        button.textProperty().bind(name);
        button.setMnemonicParsing(false);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(style);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
