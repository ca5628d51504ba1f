package org.mufakat.ui.agenda;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Id;
import org.mufakat.domain.Triage;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.FilterChip;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Words;

/** The agenda as a list, with its filters above and what the signs mean below. */
final class ItemList extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final ListView<ItemRow> list;
    private final AgendaActions actions;
    private boolean following;

    ItemList(AgendaModel model, Tongue tongue, AgendaActions actions) {
        this.model = model;
        this.tongue = tongue;
        this.actions = actions;
        this.list = new ListView<>(model.rows());
        getStyleClass().add("item-list");
        list.setId("agenda.list");
        list.accessibleTextProperty().bind(tongue.words().bind("agenda.list"));
        list.setCellFactory(view -> new ItemCell(tongue));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following && now != null) {
                model.select(now.id());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (!model.readOnly()) {
            list.setContextMenu(menu());
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        InvalidationListener follow = changed -> follow();
        model.selected().addListener(follow);
        model.rows().addListener(follow);
        model.folded().addListener((value, before, now) -> arrange(now));
        arrange(model.folded().getValue());
        follow();
    }

    /** The list itself. */
    Node control() {
        return list;
    }

    private void arrange(boolean folded) {
        getChildren().setAll(filters(folded), heads(folded), list, folded ? band() : legend());
    }

    private Node filters(boolean folded) {
        var chips = new FlowPane(6, 6);
        chips.getStyleClass().add("chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        List<ItemFilter> offered = folded ? List.of(ItemFilter.ALL) : List.of(ItemFilter.values());
        offered.forEach(filter -> chips.getChildren().add(chip(filter)));
        var line = new HBox(chips);
        line.getStyleClass().add("filters");
        if (!model.readOnly()) {
            line.getChildren().add(Actions.iconButton(actions.add()));
        }
        return line;
    }

    private FilterChip chip(ItemFilter filter) {
        var count = new SimpleIntegerProperty(model.count(filter));
        model.detail().addListener(changed -> count.set(model.count(filter)));
        model.rows().addListener((InvalidationListener) changed -> count.set(model.count(filter)));
        ObservableValue<String> name = tongue.words().bind(Words.key("agenda.filter.", filter), count);
        var chip = new FilterChip(name);
        chip.setSelected(model.filter().get() == filter);
        chip.setOnAction(pressed -> {
            model.filter().set(chip.isSelected() ? filter : ItemFilter.ALL);
            chip.setSelected(model.filter().get() == filter);
        });
        model.filter().addListener((value, before, now) -> chip.setSelected(now == filter));
        return chip;
    }

    private Node heads(boolean folded) {
        var heads = new HBox(head("agenda.column.number", "number"), head("agenda.column.item", "middle"));
        heads.getStyleClass().add("heads");
        HBox.setHgrow(heads.getChildren().getLast(), Priority.ALWAYS);
        if (!folded) {
            heads.getChildren().add(head("agenda.triage", "end"));
        }
        return heads;
    }

    private Label head(String key, String style) {
        var head = new Label();
        head.textProperty().bind(tongue.words().bind(key));
        head.getStyleClass().add(style);
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private Node legend() {
        var legend = new FlowPane(12, 2);
        legend.getStyleClass().add("legend");
        for (Triage triage : Triage.values()) {
            var words = new Label();
            words.textProperty().bind(tongue.words().bind(Words.key("triage.", triage)));
            var pair = new HBox(4, ItemCell.triage(triage), words);
            pair.getStyleClass().add("pair");
            legend.getChildren().add(pair);
        }
        return legend;
    }

    private Node band() {
        var band = new FoldedBand(tongue.words().bind("agenda.folded.list"), Words.fixed(""));
        VBox.setMargin(band, new Insets(8, 12, 8, 12));
        return band;
    }

    private ContextMenu menu() {
        return Actions.contextMenu(actions.ofTheItem());
    }

    private void pressed(KeyEvent key) {
        for (Action action : List.of(actions.remove(), actions.up(), actions.down(), actions.part(),
                actions.neighbour())) {
            if (action.keys().filter(keys -> keys.match(key)).isPresent() && action.perform()) {
                key.consume();
            }
        }
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
            actions.edit().perform();
            key.consume();
        }
    }

    private void follow() {
        following = true;
        int at = model.selected().get().map(this::indexOf).orElse(-1);
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            InView.bring(list, at, list::scrollTo);
        } else if (at < 0) {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private int indexOf(Id<?> item) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).id().equals(item)) {
                return i;
            }
        }
        return -1;
    }
}
