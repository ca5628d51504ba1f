package org.mufakat.ui.agenda.comments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Passage;
import org.mufakat.ui.agenda.model.AgendaActions;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.CommentActs;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Surface;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.ThreadList;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;

/** The comments on the selected item and its fields: open threads in reading order, settled ones folded below. */
public final class CommentsPane extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Consumer<CommentActs.Target> goTo;
    private final Composer composer;
    private final IntegerProperty open = new SimpleIntegerProperty();
    private final IntegerProperty settled = new SimpleIntegerProperty();
    private final ThreadList openThreads;
    private final ThreadList settledThreads;
    private final TitledPane settledPane = new TitledPane();
    private final Label nothing = new Label();
    private List<Conversation> done = List.of();

    /** The comments; {@code goTo} puts the focus into the field, and the selection onto the passage, of a target. */
    public CommentsPane(AgendaModel model, Tongue tongue, AgendaActions actions, Consumer<CommentActs.Target> goTo) {
        this.model = model;
        this.tongue = tongue;
        this.goTo = goTo;
        this.composer = new Composer(model, tongue.words(), goTo);
        Words words = tongue.words();
        var place = new Place();
        openThreads = new ThreadList(words, () -> new ThreadPane(model.conversing(), words, place));
        settledThreads = new ThreadList(words, () -> new ThreadPane(model.conversing(), words, place));
        getStyleClass().add("comments");
        settledPane.textProperty().bind(words.bind("comment.settled", settled));
        settledPane.setExpanded(false);
        settledPane.setAnimated(false);
        settledPane.setContent(settledThreads);
        settledPane.getStyleClass().add("settled");
        settledPane.expandedProperty().addListener(turned -> showSettled());
        nothing.textProperty().bind(words.bind("comment.nothing"));
        nothing.getStyleClass().addAll("nothing", "type-secondary");
        nothing.setWrapText(true);
        var scroll = new LiveScroll(new VBox(nothing, openThreads, settledPane));
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
    public void begin(CommentActs.Target target) {
        composer.begin(target);
    }

    /** Shows the threads on an item. */
    public void show(ItemDetail detail, boolean anotherItem) {
        if (anotherItem) {
            openThreads.forget();
            settledThreads.forget();
            composer.close();
            settledPane.setExpanded(false);
        }
        List<Conversation> unsettled = detail.conversations().stream().filter(Conversation::isOpen).toList();
        done = detail.conversations().stream().filter(thread -> !thread.isOpen()).toList();
        openThreads.show(unsettled);
        showSettled();
        open.set(unsettled.size());
        settled.set(done.size());
        settledPane.setVisible(!done.isEmpty());
        settledPane.setManaged(!done.isEmpty());
        nothing.setVisible(detail.conversations().isEmpty());
        nothing.setManaged(detail.conversations().isEmpty());
    }

    /** Lights up the threads on the field that has the focus. */
    public void light(Optional<String> field) {
        openThreads.light(thread -> field.filter(thread::isOn).isPresent());
        settledThreads.light(thread -> field.filter(thread::isOn).isPresent());
    }

    /** Puts the focus into the first open thread on a field, or into the first of all. */
    public void focusOn(Optional<String> field) {
        if (!openThreads.focusOn(thread -> field.filter(thread::isOn).isPresent())) {
            openThreads.focusOn(thread -> true);
        }
    }

    /** Puts the focus into the thread to which a comment belongs, settled or not. */
    public void focusOn(Id<?> comment) {
        if (!openThreads.focusOn(thread -> thread.holds(comment))) {
            settledPane.setExpanded(settledPane.isExpanded() || done.stream().anyMatch(each -> each.holds(comment)));
            settledThreads.focusOn(thread -> thread.holds(comment));
        }
    }

    private void showSettled() {
        settledThreads.show(settledPane.isExpanded() ? done : List.of());
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

    /** What a thread is about is a field of our position, a passage in it, or the item. */
    private final class Place implements ThreadPane.Place {
        @Override
        public ObservableValue<String> about(Conversation thread, boolean lost) {
            Optional<Passage> passage = thread.about().passage().filter(words -> !lost);
            return new CommentActs.Target(thread.about().field(), passage).called(tongue.words());
        }

        @Override
        public boolean stays(Conversation thread) {
            String field = thread.about().field();
            return !field.isEmpty() && Surface.of(field) == Surface.STAYS;
        }

        @Override
        public void goTo(Conversation thread) {
            goTo.accept(new CommentActs.Target(thread.about().field(),
                    thread.standing(model.seen()).or(() -> thread.about().passage())));
        }
    }
}
