package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.StanceSource;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** What others said on the item, to be read: the capital, agencies of ours, delegations; all of it stays here. */
final class WhatWasSaid {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final VBox instructions = new VBox();
    private Optional<MenuButton> clearance = Optional.empty();
    private final VBox below = new VBox();
    private Optional<Shown> shown = Optional.empty();

    /** What the blocks were built from, so that a key typed elsewhere builds nothing anew. */
    private record Shown(boolean folded, Locale language, List<Instruction> instructions, List<ItemDetail.Asked> asked,
            boolean blank, List<ItemDetail.Held> held, List<Delegation> silent) {}

    WhatWasSaid(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        instructions.getStyleClass().add("instructions");
        below.getStyleClass().add("said");
        instructions.managedProperty().bind(Bindings.isNotEmpty(instructions.getChildren()));
        below.managedProperty().bind(Bindings.isNotEmpty(below.getChildren()));
    }

    /** Where instructions are shown, above our position. */
    Node instructions() {
        return instructions;
    }

    /** Where clearances and stances are shown, below our position. */
    Node below() {
        return below;
    }

    /** Shows what was said on an item; a block of which there is nothing is not there. */
    void show(ItemDetail detail) {
        var wanted = Optional.of(new Shown(model.folded().getValue(), words.messages().locale(), detail.instructions(),
                detail.asked(), detail.position().isBlank(), detail.held(), detail.silent()));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        clearance = Optional.empty();
        below.getStyleClass().remove("folded");
        if (model.folded().getValue()) {
            below.getStyleClass().add("folded");
            instructions.getChildren().clear();
            below.getChildren().setAll(band("agenda.folded.instructions"), band("agenda.folded.clearance"),
                    band("agenda.folded.stances"));
            return;
        }
        instructions.getChildren().setAll(detail.instructions().stream().map(this::instruction).limit(1).toList());
        if (detail.instructions().size() > 1) {
            instructions.getChildren().add(older(detail.instructions()));
        }
        List<Node> blocks = new ArrayList<>();
        if (!detail.asked().isEmpty()) {
            blocks.add(clearances(detail));
        }
        if (!detail.held().isEmpty()) {
            blocks.add(stances(detail));
        }
        below.getChildren().setAll(blocks);
    }

    private Node band(String key) {
        return new FoldedBand(words.bind(key), Words.fixed(""));
    }

    private Node instruction(Instruction told) {
        var block = new StaysHere(words.bind("agenda.instruction", tongue.moment(told.receivedAt())),
                Words.fixed(told.sender()));
        block.rows().add(wrapped(Words.fixed(told.words())));
        return block;
    }

    private Node older(List<Instruction> all) {
        var more = new TitledPane();
        more.textProperty().bind(words.bind("agenda.instruction.older", all.size() - 1));
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("older");
        var blocks = new VBox(4);
        all.stream().skip(1).map(this::instruction).forEach(blocks.getChildren()::add);
        more.setContent(blocks);
        return more;
    }

    private Node clearances(ItemDetail detail) {
        var grid = new GridPane(16, 6);
        grid.getStyleClass().add("said-table");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(90);
        grid.getColumnConstraints().add(first);
        List<String> heads = List.of("clearance.agency", "clearance.asked", "clearance.due", "clearance.answer",
                "clearance.given");
        for (int i = 0; i < heads.size(); i++) {
            grid.add(head(heads.get(i)), i, 0);
        }
        int row = 1;
        for (ItemDetail.Asked asked : detail.asked()) {
            Contribution contribution = asked.contribution();
            grid.add(wrapped(Words.fixed(asked.agency().name())), 0, row);
            grid.add(label(contribution.askedOn().<ObservableValue<String>>map(tongue::day)
                    .orElseGet(() -> words.bind("clearance.not-asked"))), 1, row);
            grid.add(label(contribution.dueAt().<ObservableValue<String>>map(tongue::moment)
                    .orElseGet(() -> Words.fixed("\u2013"))), 2, row);
            grid.add(contribution.answer().<Node>map(tongue::mark)
                    .orElseGet(() -> label(words.bind("clearance.answer.none"))), 3, row);
            grid.add(given(asked), 4, row);
            row++;
        }
        return new VBox(6, heading("clearance.heading", record(detail)), grid);
    }

    private Node given(ItemDetail.Asked asked) {
        return asked.contribution().clearance().<Node>map(clearance -> {
            ObservableValue<String> at = tongue.moment(clearance.at());
            var label = label(asked.current() ? at : words.bind("clearance.since", at));
            if (!asked.current()) {
                label.getStyleClass().addAll("changed", Role.BRACKETED.styleClass());
                label.setGraphic(Icons.of(Feather.REFRESH_CW));
            }
            return label;
        }).orElseGet(() -> label(words.bind("clearance.not-yet")));
    }

    /** Asks whose clearance is recorded, where it stands and is brought into view. */
    void recordClearance(Consumer<Node> intoView) {
        clearance.ifPresent(button -> {
            intoView.accept(button);
            button.requestFocus();
            button.show();
        });
    }

    private Node record(ItemDetail detail) {
        var button = new MenuButton();
        clearance = Optional.of(button);
        button.setId("clearance.record");
        button.textProperty().bind(words.bind("clearance.record"));
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(Icons.of(Feather.CHECK));
        detail.asked().stream().filter(asked -> !asked.current()).forEach(asked -> {
            var item = new MenuItem(asked.agency().name());
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> model.position().recordClearance(asked));
            button.getItems().add(item);
        });
        button.setDisable(model.readOnly() || !detail.awaitsClearance());
        return button;
    }

    private Node stances(ItemDetail detail) {
        var grid = new GridPane(16, 6);
        grid.getStyleClass().add("said-table");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setMinWidth(i < 2 ? Region.USE_PREF_SIZE : 80);
            column.setHgrow(i < 2 ? Priority.NEVER : Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        for (ItemDetail.Held held : detail.held()) {
            boolean estimate = held.stance().source() == StanceSource.OUR_ESTIMATE;
            Role hue = held.delegation().hue().map(number -> Role.valueOf("HUE_" + number)).orElse(Role.UNATTRIBUTED);
            grid.add(new Tag(Words.fixed(held.delegation().nameIn(tongue.language())), hue), 0, row);
            Label attitude = tongue.mark(held.stance().attitude());
            var source = new VBox(source(held, estimate));
            if (!held.stance().note().isBlank()) {
                var note = wrapped(Words.fixed(held.stance().note()));
                note.getStyleClass().add("type-secondary");
                source.getChildren().add(note);
            }
            if (estimate) {
                attitude.getStyleClass().add("estimate");
            }
            grid.add(attitude, 1, row);
            grid.add(source, 2, row);
            row++;
        }
        var block = new VBox(6, heading("agenda.stances", new Region()), grid);
        if (!detail.silent().isEmpty()) {
            String names = detail.silent().stream().map(each -> each.nameIn(tongue.language()))
                    .collect(Collectors.joining(", "));
            var silent = wrapped(words.bind("agenda.silent", names));
            silent.getStyleClass().add("type-secondary");
            block.getChildren().add(silent);
        }
        return block;
    }

    private Label source(ItemDetail.Held held, boolean estimate) {
        ObservableValue<String> source = words.bind(Words.key("agenda.source.", held.stance().source()));
        var label = wrapped(held.stance().on().<ObservableValue<String>>map(
                day -> words.bind("agenda.source.on", source, tongue.day(day))).orElse(source));
        if (estimate) {
            label.getStyleClass().addAll("estimate", Role.STAYS.styleClass());
            label.setGraphic(Icons.of(Feather.LOCK));
        }
        return label;
    }

    private Node heading(String key, Node end) {
        var name = head(key);
        name.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(8, name, StaysHere.chip(words.bind("agenda.stays")), end);
        heading.getStyleClass().add("said-heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        return heading;
    }

    private Label head(String key) {
        var head = label(words.bind(key));
        head.getStyleClass().add("type-section");
        return head;
    }

    private static Label label(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        return label;
    }

    private static Label wrapped(ObservableValue<String> text) {
        var label = label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
