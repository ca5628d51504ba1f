package org.mufakat.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Ranked;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.FieldScroll;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;

/**
 * A list of entries at the left and the fields of the selected one at the right.
 *
 * @param <T> the entries
 */
final class ListSection<T extends Entry> implements SectionPane {
    private static final double LIST_WIDTH = 230;

    private final Class<T> kind;
    private final DossierEdits edits;
    private final Function<T, String> called;
    private final Supplier<T> fresh;
    private final EntryForm<T> form;
    private final EntryRows<T> rows;
    private final SplitPane split = new SplitPane();
    private final StackPane detail = new StackPane();
    private final StackPane node = new StackPane();
    private final FieldScroll scroll = new FieldScroll();
    private final Node empty;
    private final Problem staying;
    private final Words words;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private Optional<Id<?>> selected = Optional.empty();
    private boolean showing;

    /** A section with its entries by name, and the fields beside them. */
    ListSection(Class<T> kind, String id, DossierEdits edits, Words words, Function<T, String> called,
            Supplier<T> fresh, EntryForm<T> form) {
        this(kind, id, edits, words, called, fresh, form, new NamedRows<>(called));
    }

    /**
     * A section over the entries of a class.
     *
     * @param id the section's name in ids and keys
     * @param called what an entry is called in the list
     * @param fresh makes a new entry
     * @param rows shows the entries: by name with the fields beside them, or as a table with the fields beneath
     */
    ListSection(Class<T> kind, String id, DossierEdits edits, Words words, Function<T, String> called,
            Supplier<T> fresh, EntryForm<T> form, EntryRows<T> rows) {
        this.kind = kind;
        this.edits = edits;
        this.called = called;
        this.fresh = fresh;
        this.form = form;
        this.rows = rows;
        this.words = words;
        Control list = rows.node();
        staying = new Problem(list);
        var add = Action.of("settings.add", words.bind("settings.add." + id), this::add).icon(Feather.PLUS);
        var remove = Action.of("settings.remove", words.bind("settings.remove"), this::remove).icon(Feather.TRASH_2)
                .when(chosen);
        list.setId("settings.list");
        list.accessibleTextProperty().bind(words.bind("settings.section." + id));
        rows.selected().addListener((observed, before, now) -> select(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        var left = new VBox(8);
        left.getStyleClass().add("entry-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(staying, Priority.ALWAYS);
        left.getChildren().add(staying);
        if (!edits.readOnly()) {
            var adding = Actions.button(add);
            adding.setWrapText(true);
            adding.setMinWidth(0);
            adding.maxWidthProperty().bind(list.widthProperty());
            var buttons = new FlowPane(4, 4, adding, Actions.iconButton(remove));
            if (Ranked.class.isAssignableFrom(kind)) {
                buttons.getChildren().addAll(Actions.iconButton(Action.of("settings.up", words.bind("settings.up"),
                        () -> move(-1)).icon(Feather.ARROW_UP).when(chosen)),
                        Actions.iconButton(Action.of("settings.down", words.bind("settings.down"), () -> move(1))
                                .icon(Feather.ARROW_DOWN).when(chosen)));
            }
            left.getChildren().add(buttons);
        }
        empty = new EmptyPlace(Feather.LIST, words.bind("settings.empty." + id), Words.fixed(""),
                edits.readOnly() ? new Action[0] : new Action[]{add});
        scroll.setContent(form);
        detail.getChildren().add(scroll);
        boolean beneath = rows instanceof TableRows;
        left.setPrefWidth(LIST_WIDTH);
        left.setMinSize(150, 150);
        SplitPane.setResizableWithParent(left, beneath);
        split.setOrientation(beneath ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        split.getItems().addAll(left, detail);
        split.setDividerPositions(beneath ? 0.48 : 0.3);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> panes() {
        return rows.items().isEmpty() ? List.of(node) : List.of(rows.node(), detail);
    }

    @Override
    public void reveal(Id<?> entry) {
        int at = rows.items().stream().map(Entry::id).toList().indexOf(entry);
        if (at >= 0) {
            rows.select(at);
            rows.scrollTo(at);
        }
    }

    @Override
    public Optional<Entry> here() {
        return Optional.ofNullable(rows.selected().getValue());
    }

    @Override
    public void show(Dossier seen) {
        List<T> now = seen.all(kind);
        boolean sameOrder = rows.items().stream().map(Entry::id).toList().equals(now.stream().map(Entry::id)
                .toList());
        int before = rows.index();
        staying.clear();
        showing = true;
        if (sameOrder) {
            for (int i = 0; i < now.size(); i++) {
                if (!rows.items().get(i).equals(now.get(i))) {
                    rows.items().set(i, now.get(i));
                }
            }
        } else {
            rows.items().setAll(now);
        }
        int at = new ArrayList<>(now.stream().map(Entry::id).toList()).indexOf(selected.orElse(Id.random()));
        int next = at >= 0 ? at : Math.clamp(before, 0, Math.max(0, now.size() - 1));
        if (!now.isEmpty()) {
            rows.select(next);
            rows.refresh();
            selected = Optional.of(now.get(next).id());
            form.show(now.get(next));
        }
        showing = false;
        chosen.set(!now.isEmpty());
        Node shown = now.isEmpty() ? empty : split;
        if (!node.getChildren().equals(List.of(shown))) {
            node.getChildren().setAll(shown);
        }
    }

    private void select(T now) {
        if (!showing && now != null) {
            selected = Optional.of(now.id());
            staying.clear();
            form.show(now);
            scroll.setVvalue(0);
        }
    }

    @Override
    public boolean hasList() {
        return !edits.readOnly();
    }

    @Override
    public void add() {
        T made = fresh.get();
        selected = Optional.of(made.id());
        edits.add(made);
        node.applyCss();
        node.layout();
        rows.scrollTo(rows.index());
        form.lookupAll(".text-input").stream().findFirst().ifPresent(field -> {
            field.requestFocus();
            ((TextInputControl) field).selectAll();
        });
    }

    @Override
    public void remove() {
        Optional.ofNullable(rows.selected().getValue())
                .ifPresent(each -> edits.remove(each, called.apply(each))
                        .ifPresent(why -> staying.say(Problem.inWords(why, words))));
    }

    @Override
    public void move(int by) {
        Optional.ofNullable(rows.selected().getValue()).filter(Ranked.class::isInstance)
                .ifPresent(each -> edits.move(each, by, called.apply(each)));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE && !edits.readOnly()) {
            remove();
            key.consume();
        }
    }
}
