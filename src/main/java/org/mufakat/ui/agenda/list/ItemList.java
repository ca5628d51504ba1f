package org.mufakat.ui.agenda.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Id;
import org.mufakat.domain.Triage;
import org.mufakat.ui.agenda.model.AgendaActions;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemRow;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Words;

/** The agenda as a list, with its filters above and what the signs mean below. */
public final class ItemList extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final ListView<ItemRow> list;
    private final AgendaActions actions;
    private final BulkBar bulk;
    private Optional<ItemFilters> filters = Optional.empty();
    private boolean following;

    public ItemList(AgendaModel model, Tongue tongue, AgendaActions actions) {
        this.model = model;
        this.tongue = tongue;
        this.actions = actions;
        this.list = new ListView<>(model.listing().rows());
        this.bulk = new BulkBar(model, tongue, this::chosen);
        getStyleClass().add("item-list");
        list.setId("agenda.list");
        list.accessibleTextProperty().bind(tongue.words().bind("agenda.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> cell());
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following && now != null) {
                model.select(now.id());
            }
        });
        list.getSelectionModel().getSelectedItems().addListener((InvalidationListener) changed -> bulk.show());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (!model.readOnly()) {
            list.setContextMenu(menu());
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        InvalidationListener follow = changed -> follow();
        model.selected().addListener(follow);
        model.listing().rows().addListener(follow);
        model.detail().addListener(changed -> filters.ifPresent(ItemFilters::show));
        model.listing().order().addListener(changed -> filters.ifPresent(ItemFilters::show));
        tongue.words().messagesProperty().addListener(changed -> filters.ifPresent(ItemFilters::show));
        model.folded().addListener((value, before, now) -> arrange(now));
        arrange(model.folded().getValue());
        follow();
    }

    /** The list itself. */
    public Node control() {
        return list;
    }

    private void arrange(boolean folded) {
        var above = new ItemFilters(model, tongue, actions, folded);
        filters = Optional.of(above);
        bulk.show();
        getChildren().setAll(above, heads(folded), list, bulk, folded ? band() : legend());
    }

    private ItemCell cell() {
        var cell = new ItemCell(tongue);
        if (!model.readOnly()) {
            ItemDrag.install(cell, model);
        }
        return cell;
    }

    private List<Id<AgendaItem>> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(ItemRow::id).toList();
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
        boolean among = at >= 0 && list.getSelectionModel().getSelectedIndices().contains(at);
        if (at >= 0 && !among) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            InView.bring(list, at, list::scrollTo);
        } else if (at < 0) {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private int indexOf(Id<?> item) {
        for (int i = 0; i < model.listing().rows().size(); i++) {
            if (model.listing().rows().get(i).id().equals(item)) {
                return i;
            }
        }
        return -1;
    }
}
