package org.mufakat.ui.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.ui.agenda.comments.CommentsPane;
import org.mufakat.ui.agenda.list.ItemList;
import org.mufakat.ui.agenda.model.AgendaActions;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.CommentActs;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.ItemFilter;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.agenda.model.Spoken;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.agenda.position.SpeakingNote;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Going;
import org.mufakat.ui.shell.View;

/** The agenda: the items, what we want and say on the selected one, and what staff note about it. */
public final class AgendaView implements View {
    private final AgendaModel model;
    private final Words words;
    private final Tongue tongue;
    private final Speech speech;
    private final Consumer<Optional<Region>> over;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final AgendaActions actions;
    private final StackPane root = new StackPane();
    private final ItemList list;
    private final DetailPane detail;
    private final CommentsPane comments;
    private final BooleanProperty commentsOpen = new SimpleBooleanProperty(true);
    private final Columns columns;
    private final EmptyPlace empty;
    private final SimpleIntegerProperty count = new SimpleIntegerProperty();
    private final BooleanProperty dressable = new SimpleBooleanProperty();

    /**
     * The view of a model.
     *
     * @param zone the time zone in which hours are shown
     * @param speech how fast the person speaks
     * @param going leads to what other views show
     * @param over shows something over the whole window, or takes that away
     */
    public AgendaView(AgendaModel model, Words words, ZoneId zone, Speech speech, Going going,
            Consumer<Optional<Region>> over) {
        this.model = model;
        this.words = words;
        this.tongue = new Tongue(words, zone, model::now);
        this.speech = speech;
        this.over = over;
        this.actions = AgendaActions.of(model, words, shown, new Doing());
        this.list = new ItemList(model, tongue, actions);
        this.detail = new DetailPane(model, tongue, actions, speech, going, this::goToComments);
        this.comments = new CommentsPane(model, tongue, actions, detail::goTo);
        this.columns = new Columns(list, detail, comments, empty(), commentsOpen);
        this.empty = empty();
        root.getStyleClass().add("agenda");
        root.getStylesheets().add(Objects.requireNonNull(AgendaView.class.getResource("agenda.css")).toExternalForm());
        model.detail().addListener((value, before, now) -> showDetail(before, now));
        model.folded().addListener((value, before, now) -> arrange());
        model.onTurnedBack(detail::goTo);
        words.messagesProperty().addListener((value, before, now) -> model.detail().get().ifPresent(detail::show));
        detail.focusedField().addListener((value, before, now) -> comments.light(now));
        detail.focusedField().addListener((value, before, now) -> dressable.set(detail.light().isPresent()));
        showDetail(Optional.empty(), model.detail().get());
        arrange();
    }

    @Override
    public String place() {
        return "agenda";
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("agenda.view");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(() -> model.listing().meetingOf(model.seen()).map(Meeting::title)
                .filter(title -> !title.isBlank()).map(title -> title + " · ").orElse("")
                + words.text("agenda.count", count.get()), count, words.messagesProperty());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return columns.panes();
    }

    @Override
    public void shown() {
        shown.set(true);
    }

    @Override
    public void hidden() {
        shown.set(false);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(model.detail().get().isEmpty() ? empty : list.control());
    }

    /** What can be done in this view, in groups for a menu; it can be done only while the view is on screen. */
    public List<List<Action>> actions() {
        return actions.groups();
    }

    /** Shows an item, a field of our position on it, or a thread of comments on it. */
    public void reveal(Anchor anchor) {
        model.itemOf(anchor).ifPresent(item -> {
            model.reach(item);
            switch (anchor.type()) {
                case POSITION -> detail.goTo(anchor.field());
                case COMMENT -> {
                    commentsOpen.set(true);
                    comments.focusOn(anchor.entry());
                }
                default -> list.control().requestFocus();
            }
        });
    }

    /** The item that is looked at. */
    public Optional<Anchor> here() {
        return model.detail().get().map(ItemDetail::item).map(Anchor::to);
    }

    /** Stops listening to the session. */
    public void close() {
        model.close();
    }

    private EmptyPlace empty() {
        return new EmptyPlace(Feather.LIST, words.bind("agenda.empty"), words.bind("agenda.empty.hint"),
                actions.add(), actions.paste());
    }

    private void arrange() {
        boolean folded = model.folded().getValue();
        detail.arrange(folded);
        model.detail().get().ifPresent(detail::show);
        columns.arrange(folded);
    }

    private void showDetail(Optional<ItemDetail> before, Optional<ItemDetail> now) {
        count.set(model.listing().count(ItemFilter.ALL));
        boolean choice = now.isPresent() || model.seen().all(Meeting.class).size() > 1;
        columns.show(now.isPresent());
        root.getChildren().setAll(choice ? columns : empty);
        now.ifPresent(item -> {
            Optional<Id<AgendaItem>> last = before.map(ItemDetail::item).map(AgendaItem::id);
            boolean another = !last.equals(Optional.of(item.item().id()));
            detail.show(item);
            if (another) {
                detail.toTop();
                leaveFieldsOf(last);
            }
            if (!model.folded().getValue()) {
                comments.show(item, another);
            }
        });
    }

    /** The caret that was in an item that is gone does not go on in its neighbour. */
    private void leaveFieldsOf(Optional<Id<AgendaItem>> last) {
        boolean gone = last.filter(id -> model.seen().find(AgendaItem.class, id).isEmpty()).isPresent();
        if (gone && detail.hasFocus()) {
            list.control().requestFocus();
        }
    }

    private void goToComments(String field) {
        commentsOpen.set(true);
        comments.focusOn(Optional.of(field));
    }

    @Override
    public List<Action> editing() {
        return actions.ofTheWords();
    }

    private final class Doing implements AgendaActions.Place {
        @Override
        public void dress(Consumer<LightArea> act) {
            detail.light().ifPresent(act);
        }

        @Override
        public ObservableBooleanValue dressable() {
            return dressable;
        }

        @Override
        public void editTitle() {
            detail.editTitle();
        }

        @Override
        public void recordClearance() {
            detail.recordClearance();
        }

        @Override
        public void paste() {
            over.accept(Optional.of(new PasteCard(Pasteboard.text().orElse(""), words, model.items()::paste,
                    () -> over.accept(Optional.empty()))));
        }

        @Override
        public void speak() {
            model.detail().get().ifPresent(item -> over.accept(Optional.of(new SpeakingNote(item, words, speech,
                    turn(item.item(), -1), turn(item.item(), 1)))));
        }

        private Optional<Runnable> turn(AgendaItem from, int by) {
            return Spoken.beside(model.seen(), from, by).map(item -> () -> {
                model.reach(item);
                speak();
            });
        }

        @Override
        public void open(AgendaActions.Form form) {
            afterTheKey(() -> detail.open(form));
        }

        /** A field that gets the focus while a key is down would take that key's letter. */
        private void afterTheKey(Runnable act) {
            Platform.runLater(act);
        }

        @Override
        public void comment() {
            CommentActs.Target target = detail.target();
            commentsOpen.set(true);
            comments.begin(target);
        }

        @Override
        public void threads() {
            Optional<String> field = detail.focusedField().get();
            commentsOpen.set(true);
            afterTheKey(() -> comments.focusOn(field));
        }

        @Override
        public BooleanProperty commentsOpen() {
            return commentsOpen;
        }
    }
}
