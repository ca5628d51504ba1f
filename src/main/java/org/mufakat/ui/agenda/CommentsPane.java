package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Id;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The comments on the selected item and its fields: open threads in reading order, settled ones folded below. */
final class CommentsPane extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Consumer<CommentActs.Target> goTo;
    private final Composer composer;
    private final IntegerProperty open = new SimpleIntegerProperty();
    private final IntegerProperty settled = new SimpleIntegerProperty();
    private final VBox openThreads = new VBox();
    private final VBox settledThreads = new VBox();
    private final TitledPane settledPane = new TitledPane();
    private final Label nothing = new Label();
    private final Map<Id<Comment>, ThreadPane> panes = new LinkedHashMap<>();
    private Optional<String> lit = Optional.empty();

    /** The comments; {@code goTo} puts the focus into the field, and the selection onto the passage, of a target. */
    CommentsPane(AgendaModel model, Tongue tongue, AgendaActions actions, Consumer<CommentActs.Target> goTo) {
        this.model = model;
        this.tongue = tongue;
        this.goTo = goTo;
        this.composer = new Composer(model, tongue.words(), goTo);
        getStyleClass().add("comments");
        Words words = tongue.words();
        settledPane.textProperty().bind(words.bind("comment.settled", settled));
        settledPane.setExpanded(false);
        settledPane.setAnimated(false);
        settledPane.setContent(settledThreads);
        settledPane.getStyleClass().add("settled");
        nothing.textProperty().bind(words.bind("comment.nothing"));
        nothing.getStyleClass().addAll("nothing", "type-secondary");
        nothing.setWrapText(true);
        var scroll = new ScrollPane(new VBox(nothing, openThreads, settledPane));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(actions), composer, scroll);
        if (!model.readOnly()) {
            var comment = Actions.buttonWithKey(actions.comment());
            comment.getStyleClass().add("quiet");
            var foot = new HBox(comment);
            foot.getStyleClass().add("foot");
            getChildren().add(foot);
        }
    }

    /** Opens a comment on a place. */
    void begin(CommentActs.Target target) {
        composer.begin(target);
    }

    /** Shows the threads on an item. */
    void show(ItemDetail detail, boolean anotherItem) {
        if (anotherItem) {
            panes.clear();
            composer.close();
            settledPane.setExpanded(false);
        }
        List<Node> unsettled = new ArrayList<>();
        List<Node> done = new ArrayList<>();
        for (Conversation thread : detail.conversations()) {
            ThreadPane pane = panes.computeIfAbsent(thread.opening().id(),
                    absent -> new ThreadPane(model, tongue, this::goTo));
            pane.show(thread);
            pane.light(lit.filter(thread::isOn).isPresent());
            (thread.isOpen() ? unsettled : done).add(pane);
        }
        arrange(openThreads, unsettled);
        arrange(settledThreads, done);
        open.set(unsettled.size());
        settled.set(done.size());
        settledPane.setVisible(!done.isEmpty());
        settledPane.setManaged(!done.isEmpty());
        nothing.setVisible(detail.conversations().isEmpty());
        nothing.setManaged(detail.conversations().isEmpty());
    }

    /** Lights up the threads on the field that has the focus. */
    void light(Optional<String> field) {
        lit = field;
        model.detail().get().ifPresent(detail -> detail.conversations().forEach(thread -> Optional
                .ofNullable(panes.get(thread.opening().id()))
                .ifPresent(pane -> pane.light(field.filter(thread::isOn).isPresent()))));
    }

    /** Puts the focus into the first open thread on a field. */
    void focusOn(String field) {
        model.detail().get().flatMap(detail -> detail.conversations().stream()
                .filter(thread -> thread.isOpen() && thread.isOn(field)).findFirst())
                .ifPresent(thread -> panes.get(thread.opening().id()).focus());
    }

    /** Puts the focus into the thread to which a comment belongs, settled or not. */
    void focusOn(Id<?> comment) {
        model.detail().get().flatMap(detail -> detail.conversations().stream()
                .filter(thread -> thread.opening().id().equals(comment)
                        || thread.answers().stream().anyMatch(answer -> answer.id().equals(comment)))
                .findFirst()).ifPresent(thread -> {
                    settledPane.setExpanded(settledPane.isExpanded() || !thread.isOpen());
                    panes.get(thread.opening().id()).focus();
                });
    }

    private Node heading(AgendaActions actions) {
        Words words = tongue.words();
        var name = new Label();
        name.textProperty().bind(words.bind("comment.heading"));
        name.getStyleClass().add("type-detail-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label();
        count.textProperty().bind(words.bind("comment.open", open));
        count.getStyleClass().add("type-secondary");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(8, name, StaysHere.chip(words.bind("agenda.stays")), gap,
                Actions.iconButton(actions.comments()));
        first.setAlignment(Pos.CENTER_LEFT);
        var heading = new VBox(first, count);
        heading.getStyleClass().add("comments-heading");
        return heading;
    }

    private void goTo(Conversation thread) {
        goTo.accept(new CommentActs.Target(thread.about().field(), thread.about().passage()));
    }

    private static void arrange(VBox box, List<Node> wanted) {
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
    }
}
