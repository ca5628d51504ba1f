package org.mufakat.ui.comments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Whereabouts;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.EntryType;
import org.mufakat.text.LightPlaces;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Going;
import org.mufakat.ui.shell.View;

/** All comments of the dossier: the list with its filters, and beside it the thread that is looked at. */
public final class CommentsView implements View {
    /** The id of its place. */
    public static final String PLACE = "comments";

    private final CommentsModel model;
    private final Words words;
    private final Going going;
    private final StackPane root = new StackPane();
    private final ListView<CommentRow> list;
    private final FilterLine filters;
    private final ThreadPane thread;
    private final SplitPane split;
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanProperty some = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private boolean following;

    /** The view of a model; {@code going} leads to where comments stand. */
    public CommentsView(CommentsModel model, Words words, Going going) {
        this.model = model;
        this.words = words;
        this.going = going;
        list = new ListView<>(model.rows());
        filters = new FilterLine(model, words);
        thread = new ThreadPane(model.conversing(), words, new Place());
        prepareList();
        split = new SplitPane(new VBox(filters, list), beside());
        split.setDividerPositions(0.62);
        root.getStyleClass().add("all-comments");
        root.getStylesheets()
                .add(Objects.requireNonNull(CommentsView.class.getResource("comments.css")).toExternalForm());
        model.arranged().addListener(changed -> follow());
        model.current().addListener((value, before, now) -> showThread(now));
        model.folded().addListener((value, before, now) -> arrange());
        words.messagesProperty().addListener(changed -> speak());
        arrange();
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("comments.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(() -> model.folded().getValue()
                ? ""
                : words.text("comments.count", model.rows().size(), model.found().all()), model.arranged(),
                model.folded(), words.messagesProperty());
    }

    @Override
    public List<Node> badges() {
        return List.of(StaysHere.chip(words.bind("comments.stay")));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return root.getChildren().contains(split) ? List.of(filters, list, thread) : List.of(root);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(root.getChildren().contains(split) ? list : root);
    }

    @Override
    public void shown() {
        seen.set(true);
        model.show();
    }

    @Override
    public void hidden() {
        seen.set(false);
        model.hide();
    }

    /** What can be done here, in groups for a menu; it can be done only while the view is on screen. */
    public List<List<Action>> actions() {
        var there = Bindings.and(seen, some);
        var writable = Bindings.createBooleanBinding(() -> !model.conversing().session().readOnly()).and(there);
        return List.of(
                List.of(Action.of("comments.go", words.bind("comments.go"), this::go).icon(Feather.CORNER_UP_RIGHT)
                        .when(there),
                        Action.of("comments.seek", words.bind("comments.filter.words"), filters::seek)
                                .icon(Feather.SEARCH).keys("Shortcut+F").when(seen)),
                List.of(Action.of("comments.answer", words.bind("comment.answer"), thread::focus)
                        .icon(Feather.CORNER_DOWN_LEFT).keys("Shortcut+Shift+A").when(writable).when(open),
                        Action.of("comments.settle",
                                Bindings.createStringBinding(() -> words
                                        .text(open.get() ? "comment.resolve" : "comment.reopen"), open,
                                        words.messagesProperty()),
                                this::settle).icon(Feather.CHECK).keys("Shortcut+Alt+R").when(writable),
                        Action.of("comments.assign", words.bind("comment.assign"),
                                () -> Platform.runLater(thread::assign))
                                .icon(Feather.USER).keys("Shortcut+Alt+G").when(writable).when(open)));
    }

    /** Shows the thread of a comment. */
    public void reveal(Anchor anchor) {
        if (anchor.type() == EntryType.COMMENT) {
            model.reveal(anchor.entry());
            if (root.getChildren().contains(split)) {
                list.requestFocus();
            }
        }
    }

    /** The comment that is looked at. */
    public Optional<Anchor> here() {
        return model.current().get().map(Conversation::opening).map(Anchor::to);
    }

    /** Stops following the dossier. */
    public void close() {
        model.close();
    }

    private void prepareList() {
        list.setId("comments.list");
        list.accessibleTextProperty().bind(words.bind("comments.title"));
        list.setCellFactory(view -> new CommentCell(model, words, this::go));
        var nothing = new Label();
        nothing.textProperty().bind(words.bind("comments.none-found"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("type-secondary");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following) {
                model.select(Optional.ofNullable(now));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                go();
                key.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                go();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node beside() {
        var scroll = new LiveScroll(thread);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "thread-beside");
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(250);
        SplitPane.setResizableWithParent(scroll, false);
        return scroll;
    }

    private void arrange() {
        if (model.folded().getValue()) {
            root.getChildren().setAll(new VBox(new FoldedBand(words.bind("comments.title"),
                    words.bind("comments.folded"))));
        } else if (model.found().all() == 0 && model.arranged().get() > 0) {
            root.getChildren().setAll(new EmptyPlace(Feather.MESSAGE_SQUARE, words.bind("comments.empty"),
                    words.bind("comments.empty.hint")));
        } else if (!root.getChildren().equals(List.of(split))) {
            root.getChildren().setAll(split);
        }
    }

    private void follow() {
        following = true;
        model.position().ifPresentOrElse(at -> {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            InView.bring(list, at, list::scrollTo);
        }, list.getSelectionModel()::clearSelection);
        following = false;
        filters.offer();
        arrange();
    }

    private void showThread(Optional<Conversation> now) {
        some.set(now.isPresent());
        open.set(now.filter(Conversation::isOpen).isPresent());
        thread.setVisible(now.isPresent());
        now.ifPresent(thread::show);
    }

    private void speak() {
        list.refresh();
        filters.speak();
    }

    private void go() {
        model.current().get().ifPresent(each -> going.to(Anchor.to(each.opening())));
    }

    private void go(CommentRow row) {
        model.select(Optional.of(row));
        going.to(Anchor.to(row.thread().opening()));
    }

    private void settle() {
        model.current().get().ifPresent(each -> {
            if (each.isOpen()) {
                model.conversing().resolve(each);
            } else {
                model.conversing().reopen(each);
            }
        });
    }

    /** A thread here is about a place elsewhere in the window. */
    private final class Place implements ThreadPane.Place {
        @Override
        public ObservableValue<String> about(Conversation each, boolean lost) {
            return Bindings.createStringBinding(() -> {
                String called = Places.called(words, Whereabouts.of(model.dossier(), each.about()));
                return LightPlaces.quote(each.about()).filter(quote -> !lost)
                        .map(quote -> called + ", “" + quote + "”").orElse(called);
            }, words.messagesProperty());
        }

        @Override
        public void goTo(Conversation each) {
            going.to(Anchor.to(each.opening()));
        }

        @Override
        public void leave(Conversation each) {
            list.requestFocus();
        }
    }
}
