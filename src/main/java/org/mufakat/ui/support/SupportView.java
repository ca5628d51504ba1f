package org.mufakat.ui.support;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.View;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.NamedViews;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportSummary;
import org.mufakat.ui.support.picture.ChartsPane;
import org.mufakat.ui.support.record.RecordDrawer;
import org.mufakat.ui.support.record.RecordInText;
import org.mufakat.ui.support.table.RecordCounts;
import org.mufakat.ui.support.table.RecordTable;

/** The view of what the partners did: filters, a matrix of partners and areas, a table, and a drawer for one record. */
public final class SupportView implements View {
    /** The id of the view's place in the rail. */
    public static final String PLACE = "support";

    private final Words words;
    private final SupportModel model;
    private final SupportEdits edits;
    private final BooleanProperty drawerShown = new SimpleBooleanProperty(true);
    private final StackPane node = new StackPane();
    private final RecordsPane main;
    private final RecordDrawer drawer;
    private final RecordTable table;
    private final FilterBar filters;
    private final ChartsPane charts;
    private final ViewsMenu views;
    private final Action add;
    private final Action remove;
    private final Action removeInTable;
    private final Action comment;
    private final Action thank;
    private final Action threads;
    private final Outgoing outgoing;
    private final Action clear;
    private final Action unmentioned;
    private final Action sidePanel;
    private final Runnable stopReading;

    /**
     * A view of the session's records.
     *
     * @param folded whether what stays in the delegation is folded away
     * @param browser opens a web page in the system's browser
     * @param going leads to what other views show
     * @param bringing what brings records in, offered while there is none
     * @param mentions what the texts say of the records
     * @param leaving makes files for others
     * @param ahead rows that were made already
     */
    public SupportView(Session session, Words words, ObservableBooleanValue folded, Consumer<URI> browser,
            Consumer<Anchor> going, List<Action> bringing, LiveMentions mentions, Outgoing.Leaving leaving,
            RowsAhead ahead) {
        this.words = words;
        model = new SupportModel(session, words, ahead);
        model.folded().bind(folded);
        edits = new SupportEdits(session);
        var writable = new ReadOnlyBooleanWrapper(!session.readOnly()).getReadOnlyProperty();
        var chosen = Bindings.createBooleanBinding(() -> model.current().get().isPresent(), model.current());
        add = Action.of("support.add", words.bind("support.add"), this::addRecord).icon(Feather.PLUS)
                .keys("Shortcut+Shift+N").when(writable);
        remove = Action.of("support.remove", words.bind("support.remove"), this::removeRecord).icon(Feather.TRASH_2)
                .when(writable).when(chosen);
        comment = Action
                .of("support.comment", words.bind("support.comment"), () -> inDrawer(RecordDrawer::writeComment))
                .icon(Feather.MESSAGE_SQUARE).keys("Shortcut+Shift+A").when(writable).when(chosen)
                .when(model.folded().not());
        thank = Action.of("support.thank", words.bind("support.thank"), () -> inDrawer(RecordDrawer::askParagraph))
                .icon(Feather.PLUS)
                .keys("Shortcut+Alt+T").when(writable).when(chosen).when(model.folded().not());
        threads = Action.of("support.threads", words.bind("comment.go"), this::readComments)
                .icon(Feather.MESSAGE_SQUARE).keys("Shortcut+Alt+K").when(chosen).when(model.folded().not());
        clear = Action.of("support.clear", words.bind("support.clear"), model::clearFilters).icon(Feather.X_CIRCLE)
                .when(Bindings.createBooleanBinding(() -> !model.filter().get().equals(model.unfiltered()),
                        model.filter(), model.arranged()));
        unmentioned = Action.of("support.unmentioned", words.bind("support.unmentioned"), () -> model.filter()
                .set(model.unfiltered().withNotMentioned(true))).when(model.folded().not());
        sidePanel = Action.of("support.drawer", words.bind("support.drawer.close"),
                () -> drawerShown.set(!drawerShown.get())).icon(Feather.SIDEBAR).keys("F4");
        filters = new FilterBar(model, words, add, clear);
        charts = new ChartsPane(model, words, this::open, false);
        table = new RecordTable(model, words, browser);
        outgoing = new Outgoing(session, words, model, table::headings, leaving);
        removeInTable = remove.keys("Delete").when(table.node().focusedProperty());
        drawer = new RecordDrawer(model, edits, words, () -> table.node().requestFocus(), browser, going,
                drawerActions(), new RecordInText(model, mentions, words, going), List.of(thank, comment));
        model.notMentioned().set(mentions.notMentioned());
        stopReading = mentions.onRead(() -> {
            model.notMentioned().set(mentions.notMentioned());
            drawer.showInText();
        });
        views = new ViewsMenu(new NamedViews(session, model), words, session.readOnly(), table::look, table::arrange);
        main = new RecordsPane(model, table, charts,
                new SupportBar(model, words, views, List.of(outgoing.share(), outgoing.savePicture())),
                new RecordCounts(model, words, clear, outgoing.copy()));
        build(bringing);
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("support.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words.bind("support.subtitle");
    }

    @Override
    public List<Node> tools() {
        return filters.nodes();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> panes() {
        List<Node> panes = new ArrayList<>(charts.panes());
        if (model.chart().get() != Chart.REVIEW) {
            panes.add(table.node());
        }
        if (drawerShown.get()) {
            panes.add(drawer);
        }
        return panes;
    }

    @Override
    public Optional<Node> firstFocus() {
        return model.isEmpty() ? Optional.of(node) : Optional.of(table.node());
    }

    /** What can be done here, in groups for the menu bar and the palette. */
    public List<List<Action>> actions() {
        return List.of(List.of(add, removeInTable, thank, comment, threads), outgoing.actions(),
                SupportBar.charts(model, words), List.of(clear, unmentioned, views.keep()), List.of(sidePanel));
    }

    /** Whether the drawer is shown. */
    public BooleanProperty drawerShown() {
        return drawerShown;
    }

    /** The records as the view shows them. */
    SupportModel model() {
        return model;
    }

    /** Selects a record, as when another view refers to it. */
    public void reveal(Id<SupportRecord> record) {
        model.reveal(record);
    }

    /** The record that is selected. */
    public Optional<Anchor> here() {
        return model.current().get().map(row -> Anchor.to(row.record()));
    }

    /** Stops following the session. */
    public void close() {
        stopReading.run();
        model.close();
    }

    private List<Action> drawerActions() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("support.previous", words.bind("support.previous"), () -> table.step(-1))
                .icon(Feather.CHEVRON_UP));
        all.add(Action.of("support.next", words.bind("support.next"), () -> table.step(1))
                .icon(Feather.CHEVRON_DOWN));
        if (!model.readOnly()) {
            all.add(remove);
        }
        all.add(sidePanel.icon(Feather.X));
        return all;
    }

    private void build(List<Action> bringing) {
        node.getStylesheets().add(Objects.requireNonNull(SupportView.class.getResource("/org/mufakat/ui/support.css"))
                .toExternalForm());
        node.getStyleClass().add("support-view");
        List<Action> steps = new ArrayList<>();
        if (!model.readOnly()) {
            steps.addAll(bringing);
            steps.add(add);
        }
        var empty = new EmptyPlace(Feather.LAYERS, words.bind("support.empty"), words.bind("support.empty.hint"),
                steps.toArray(Action[]::new));
        var split = new DrawerSplit(main, drawer, drawerShown);
        model.arranged().subscribe(count -> node.getChildren().setAll(model.isEmpty() ? empty : split));
        // A menu set as a row's own would take its items' keys out of the scene when the row goes.
        ContextMenu menu = Actions.contextMenu(List.of(List.of(add, removeInTable, comment), outgoing.actions()));
        table.node().setOnContextMenuRequested(asked -> {
            menu.show(table.node(), asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::inTable);
        table.node().addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> drawerShown.set(drawerShown.get()
                || clicked.getClickCount() == 2 && model.current().get().isPresent()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> perform(key, List.of(add, thank, comment, sidePanel)));
    }

    private void open(Id<SupportRecord> record) {
        model.reveal(record);
        drawerShown.set(true);
    }

    private void inTable(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && model.current().get().isPresent()) {
            drawerShown.set(true);
            drawer.editTitle();
            key.consume();
        } else {
            perform(key, List.of(removeInTable));
        }
    }

    private void perform(KeyEvent key, List<Action> actions) {
        actions.stream().filter(action -> action.keys().filter(keys -> keys.match(key)).isPresent()).findFirst()
                .filter(Action::perform).ifPresent(done -> key.consume());
    }

    private void addRecord() {
        List<Id<Delegation>> on = model.summary().get().chips().stream()
                .filter(SupportSummary.Chip::on).map(SupportSummary.Chip::partner).flatMap(Optional::stream).toList();
        edits.add(model.filter().get().cell(), on).ifPresent(id -> {
            model.reveal(id);
            drawerShown.set(true);
            drawer.editTitle();
        });
    }

    private void removeRecord() {
        model.current().get().ifPresent(row -> {
            int at = table.node().getSelectionModel().getSelectedIndex();
            edits.remove(row.record());
            int next = Math.min(at, table.node().getItems().size() - 1);
            if (next >= 0) {
                table.node().getSelectionModel().clearAndSelect(next);
            }
            table.node().requestFocus();
        });
    }

    private void inDrawer(Consumer<RecordDrawer> act) {
        drawerShown.set(true);
        act.accept(drawer);
    }

    private void readComments() {
        drawerShown.set(true);
        // Later, for the letter of the key that asked is still to come, and would be typed into the field.
        Platform.runLater(drawer::readComments);
    }
}
