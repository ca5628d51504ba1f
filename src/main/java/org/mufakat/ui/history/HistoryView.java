package org.mufakat.ui.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Cover;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Going;
import org.mufakat.ui.shell.View;

/** All that changed, by whom and when; one step taken back without the later ones; words erased for good. */
public final class HistoryView implements View {
    /** The id of its place. */
    public static final String PLACE = "history";

    private static final String LOOKED = "looked";
    private static final double LIST_SHARE = 0.51;

    /** Asks the person once more, and erases. */
    public interface Erasing {
        /**
         * Asks whether to erase for good.
         *
         * @param what what it is called
         * @param component the component, absent where the whole record is meant
         * @param label what the act is called
         */
        void ask(String what, EntryType type, Id<?> entry, Optional<String> component, Label label);
    }

    private final HistoryModel model;
    private final Words words;
    private final ObservableBooleanValue folded;
    private final StepWords says;
    private final Action takeBack;
    private final Action go;
    private final Action only;
    private final Action erase;
    private final FilterBar filters;
    private final StepList list;
    private final DetailPane detail;
    private final StackPane root = new StackPane();
    private final SplitPane split = new SplitPane();
    private final VBox band = new VBox();
    private boolean divided;

    /**
     * The history of a session.
     *
     * @param folded whether only what the group may see is shown
     * @param looked when the person last looked at the dossier, absent when never
     * @param front runs what came of reading on the window's thread
     * @param going leads to where something stands
     * @param erasing asks before words are erased
     */
    public HistoryView(Session session, Words words, ObservableBooleanValue folded,
            Supplier<Optional<Instant>> looked, Executor front, Going going, Erasing erasing) {
        this.words = words;
        this.folded = folded;
        this.model = new HistoryModel(session, folded, looked, front);
        this.says = new StepWords(words, session::dossier, session.zone());
        var acts = new HistoryActs(model);
        var chosen = new ReadOnlyBooleanWrapper();
        var erasable = new ReadOnlyBooleanWrapper();
        takeBack = Action.of("history.take-back", words.bind("history.take-back"), acts::takeBack)
                .icon(Feather.ROTATE_CCW).keys("Shortcut+Backspace")
                .when(Bindings.createBooleanBinding(acts::canTakeBack, model.detail()));
        go = Action.of("history.go", words.bind("history.go"), () -> go(going)).icon(Feather.ARROW_RIGHT)
                .when(chosen);
        var owned = new ReadOnlyBooleanWrapper();
        var onlyName = new SimpleStringProperty();
        only = Action.of("history.only", onlyName, this::showOnly).icon(Feather.FILTER).keys("Shortcut+Alt+O")
                .when(owned);
        erase = Action.of("history.erase", words.bind("history.erase.ask"), () -> ask(erasing))
                .icon(Feather.TRASH_2).when(erasable);
        filters = new FilterBar(model, words, says);
        list = new StepList(model, words, says, takeBack, go, only);
        detail = new DetailPane(model, acts, words, says, takeBack, go, only, erase);
        detail.subject().subscribe(subject -> {
            chosen.set(subject.filter(each -> session.dossier().find(each.edit().type(), each.edit().entry())
                    .isPresent()).isPresent());
            erasable.set(!session.readOnly() && subject.filter(Subject::isErasable).isPresent());
        });
        detail.subject().subscribe(subject -> sayOnly(onlyName, owned));
        words.messagesProperty().addListener(changed -> sayOnly(onlyName, owned));
        model.filter().addListener(changed -> sayOnly(onlyName, owned));
        prepare();
    }

    private void sayOnly(StringProperty name, ReadOnlyBooleanWrapper owned) {
        Optional<Anchor> owner = owner();
        name.set(words.text(owner.map(HistoryView::onlyKey).orElse("history.only.entry")));
        owned.set(owner.isPresent() && !owner.equals(model.filter().get().entry()));
    }

    /** To what the chosen change belongs. */
    private Optional<Anchor> owner() {
        return detail.subject().getValue().flatMap(subject -> subject.edit().known())
                .map(entry -> Owner.of(model.session().dossier(), entry));
    }

    private static String onlyKey(Anchor owner) {
        return switch (owner.type()) {
            case AGENDA_ITEM -> "history.only.item";
            case SUPPORT_RECORD -> "history.only.record";
            case PARAGRAPH -> "history.only.paragraph";
            case CONSENSUS_TEXT -> "history.only.text";
            default -> "history.only.entry";
        };
    }

    private void showOnly() {
        owner().ifPresent(owner -> model.filter().set(model.filter().get().of(Optional.of(owner))));
    }

    private void prepare() {
        root.getStyleClass().add("history");
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("history.css")).toExternalForm());
        split.getItems().setAll(list, detail);
        split.widthProperty().addListener(changed -> {
            if (!divided && split.getWidth() > 0) {
                divided = true;
                split.setDividerPositions(LIST_SHARE);
            }
        });
        band.getStyleClass().add("folded");
        band.getChildren().setAll(new FoldedBand(words.bind("history.folded"), words.bind("history.folded.kinds")));
        var empty = new EmptyPlace(Feather.CLOCK, words.bind("history.empty"), words.bind("history.empty.hint"));
        var unreadable = new EmptyPlace(Feather.ALERT_TRIANGLE, words.bind("history.unreadable"),
                words.bind("history.unreadable.hint"));
        model.state().addListener(changed -> {
            if (!folded.get()) {
                root.getChildren().setAll(switch (model.state().get()) {
                    case UNREADABLE -> unreadable;
                    case ALL -> model.count() == 0 ? empty : split;
                    case UNREAD, READING, MORE -> split;
                });
            }
        });
        folded.addListener(changed -> fold());
        fold();
    }

    private void fold() {
        root.getChildren().setAll(folded.get() ? band : split);
        filters.setShown(!folded.get());
        model.refresh();
    }

    private void go(Going going) {
        detail.subject().getValue().flatMap(Subject::anchor).ifPresent(going::to);
    }

    private void ask(Erasing erasing) {
        detail.subject().getValue().ifPresent(subject -> erasing.ask(says.title(subject), subject.edit().type(),
                subject.edit().entry(), subject.part().map(part -> part.name()), HistoryActs.erased(subject)));
    }

    /**
     * Shows what was done to one item, record, text or paragraph, and to what belongs to it; of the dossier itself, all
     * that was done.
     */
    public void reveal(Anchor anchor) {
        if (anchor.field().equals(LOOKED)) {
            model.filter().set(Filter.ALL.since(Filter.Since.LOOKED));
            return;
        }
        Optional<Anchor> wanted = Optional.of(Owner.of(model.session().dossier(), anchor))
                .filter(owner -> owner.type() != EntryType.COVER);
        if (!wanted.equals(model.filter().get().entry())) {
            model.filter().set(wanted.isEmpty() ? model.filter().get().of(wanted) : Filter.ALL.of(wanted));
        }
    }

    /** Whose history is shown: the dossier's where it is not that of one item, record, text or paragraph. */
    public Optional<Anchor> here() {
        return model.filter().get().entry().or(() -> model.session().dossier().cover().map(Anchor::to));
    }

    /** What was done in a dossier since the person last looked at it. */
    public static Anchor sinceLooked(Cover dossier) {
        return Anchor.to(dossier, LOOKED);
    }

    /** What can be done in this view. */
    public List<List<Action>> actions() {
        return List.of(List.of(takeBack, go, only), List.of(erase));
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("history.view");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words.bind("history.subtitle");
    }

    @Override
    public List<Node> badges() {
        return List.of(StaysHere.chip(words.bind("history.stays")));
    }

    @Override
    public List<Node> tools() {
        return filters.nodes();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return folded.get() ? List.of(root) : List.of(list, detail);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(folded.get() ? root : list.control());
    }

    @Override
    public void shown() {
        model.setShown(true);
    }

    @Override
    public void hidden() {
        model.setShown(false);
    }

    /** Stops listening. */
    public void close() {
        model.close();
    }
}
