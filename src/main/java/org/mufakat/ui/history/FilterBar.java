package org.mufakat.ui.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.CheckMenu;
import org.mufakat.ui.control.FilterChip;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** The toolbar of the view: which steps are shown. */
final class FilterBar {
    private final HistoryModel model;
    private final Words words;
    private final StepWords says;
    private final CheckMenu<Filter.Where> places;
    private final CheckMenu<String> authors;
    private final CheckMenu<ChangeKind> kinds;
    private final MenuButton since = new MenuButton();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final FilterChip entry;
    private final SimpleObjectProperty<String> entryName = new SimpleObjectProperty<>("");
    private final List<Node> nodes;
    private long typed;

    FilterBar(HistoryModel model, Words words, StepWords says) {
        this.model = model;
        this.words = words;
        this.says = says;
        places = CheckMenu.filter(words.bind("history.filter.place"), words.bind("history.filter.everywhere"));
        authors = CheckMenu.filter(words.bind("history.filter.by"), words.bind("history.filter.everyone"));
        kinds = CheckMenu.filter(words.bind("history.filter.kind"), words.bind("history.filter.all"));
        places.setId("history.filter.place");
        authors.setId("history.filter.by");
        kinds.setId("history.filter.kind");
        places.chosenProperty().addListener(changed -> change(filter().in(places.chosenProperty().get())));
        authors.chosenProperty().addListener(changed -> change(filter().by(authors.chosenProperty().get())));
        kinds.chosenProperty().addListener(changed -> change(filter().ofKind(kinds.chosenProperty().get())));
        prepareSince();
        search.setId("history.search");
        search.setPrefColumnCount(12);
        search.promptTextProperty().bind(words.bind("history.filter.words"));
        search.accessibleTextProperty().bind(words.bind("history.filter.words"));
        search.textProperty().addListener(changed -> sought());
        count.setId("history.count");
        count.getStyleClass().add("type-secondary");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Action all = Action.of("history.filter.clear", words.bind("history.filter.clear"), this::clear)
                .icon(Feather.X_CIRCLE)
                .when(Bindings.createBooleanBinding(() -> !filter().equals(Filter.ALL), model.filter()));
        entry = new FilterChip(entryName);
        entry.setId("history.filter.entry");
        entry.setSelected(true);
        entry.graphicProperty().unbind();
        entry.setGraphic(Icons.of(Feather.X));
        var onlyThis = Bindings.createStringBinding(
                () -> words.text("history.filter.entry-only", entryName.get()), entryName, words.messagesProperty());
        entry.accessibleTextProperty().bind(onlyThis);
        Tooltips.later(entry, onlyThis);
        entry.setMaxWidth(220);
        entry.setMinWidth(0);
        entry.managedProperty().bind(entry.visibleProperty());
        entry.setOnAction(pressed -> {
            entry.setSelected(true);
            change(filter().of(Optional.empty()));
        });
        nodes = List.of(entry, places, authors, since, kinds, search, Actions.iconButton(all), count);
        model.authors().addListener(changed -> authors.offer(model.authors().get(), name -> name));
        model.state().addListener(changed -> say());
        model.filter().addListener(changed -> follow());
        words.messagesProperty().subscribe(now -> say());
    }

    /** The items of the toolbar. */
    List<Node> nodes() {
        return nodes;
    }

    /** Shows the bar, or on a shared screen nothing of it. */
    void setShown(boolean shown) {
        nodes.forEach(node -> node.setVisible(shown));
        entry.setVisible(shown && filter().entry().isPresent());
    }

    private Filter filter() {
        return model.filter().get();
    }

    private void change(Filter wanted) {
        if (!wanted.equals(filter())) {
            model.filter().set(wanted);
        }
    }

    /** What the entry is called that alone is asked for; one that is gone has only its kind, or not even that. */
    private String nameOf(Anchor wanted) {
        return model.session().dossier().find(wanted.type(), wanted.entry()).map(says::name)
                .orElseGet(() -> words.text("history.filter.entry"));
    }

    private void sought() {
        long mine = ++typed;
        model.session().later(Session.QUIET, () -> {
            if (mine == typed) {
                change(filter().with(search.getText().strip()));
            }
        });
    }

    private void clear() {
        search.clear();
        model.filter().set(Filter.ALL);
    }

    /** Shows what is asked for, also where it was not asked for here. */
    private void follow() {
        places.chosenProperty().set(filter().places());
        authors.chosenProperty().set(filter().authors());
        kinds.chosenProperty().set(filter().kinds());
        if (!search.getText().strip().equals(filter().words())) {
            search.setText(filter().words());
        }
        say();
    }

    private void prepareSince() {
        since.setId("history.filter.since");
        since.getStyleClass().add("check-menu");
        since.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label();
        name.textProperty().bind(words.bind("history.filter.since"));
        name.getStyleClass().add("check-menu-name");
        since.setGraphic(name);
        var group = new ToggleGroup();
        for (Filter.Since each : Filter.Since.values()) {
            var item = new RadioMenuItem();
            item.setId("history.since." + each.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(words.bind(Words.key("history.since.", each)));
            item.setToggleGroup(group);
            item.setSelected(each == filter().since());
            item.setOnAction(pressed -> change(filter().since(each)));
            model.filter().addListener(changed -> item.setSelected(each == filter().since()));
            since.getItems().add(item);
            if (each == Filter.Since.LOOKED) {
                item.textProperty().unbind();
                since.setOnShowing(opening -> {
                    item.setText(called(each));
                    item.setDisable(model.looked().isEmpty());
                });
            }
        }
    }

    private String called(Filter.Since each) {
        String called = words.text(Words.key("history.since.", each));
        return each != Filter.Since.LOOKED
                ? called
                : model.looked().map(at -> words.text("history.since-looked", called, Moments.seenFrom(words, at,
                        model.session().now(), model.session().zone()))).orElse(called);
    }

    private void say() {
        places.offer(Arrays.asList(Filter.Where.values()), place -> words.text(Words.key("history.place.", place)));
        kinds.offer(Arrays.asList(ChangeKind.values()), kind -> words.text(Words.key("history.kind.", kind)));
        String chosen = called(filter().since());
        since.setText(chosen);
        since.setAccessibleText(words.text("history.filter.since") + ": " + chosen);
        entry.setVisible(filter().entry().isPresent());
        entryName.set(filter().entry().map(this::nameOf).orElse(""));
        count.setText(switch (model.state().get()) {
            case UNREAD -> "";
            case READING -> words.text("history.reading");
            case MORE -> words.text("history.steps-or-more", model.count());
            case ALL -> words.text("history.steps", model.count());
            case UNREADABLE -> words.text("history.unreadable");
        });
    }
}
