package org.mufakat.ui.agenda.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.Words;

/** What others said on the item: the capital, agencies of ours, delegations; all of it stays here. */
public final class WhatWasSaid {
    private final AgendaModel model;
    private final Words words;
    private final InstructionsBlock instructions;
    private final AskedBlock asked;
    private final HeldBlock held;
    private final VBox below = new VBox();
    private Optional<Shown> shown = Optional.empty();

    /** What the blocks were built from, so that a key typed elsewhere builds nothing anew. */
    private record Shown(Id<AgendaItem> item, boolean folded, Locale language, List<Instruction> instructions,
            List<ItemDetail.Asked> asked, boolean blank, List<ItemDetail.Held> held, List<Delegation> silent) {}

    public WhatWasSaid(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.words = tongue.words();
        this.instructions = new InstructionsBlock(model, tongue);
        this.asked = new AskedBlock(model, tongue);
        this.held = new HeldBlock(model, tongue);
        below.getStyleClass().add("said");
        below.managedProperty().bind(Bindings.isNotEmpty(below.getChildren()));
    }

    /** Where instructions are shown, above our position. */
    public Node instructions() {
        return instructions;
    }

    /** Where clearances and stances are shown, below our position. */
    public Node below() {
        return below;
    }

    /** Shows what was said on an item; while folded, what kinds of it there could be. */
    public void show(ItemDetail detail) {
        var wanted = new Shown(detail.item().id(), model.folded().getValue(), words.messages().locale(),
                detail.instructions(), detail.asked(), detail.position().isBlank(), detail.held(), detail.silent());
        if (Optional.of(wanted).equals(shown)) {
            return;
        }
        if (shown.filter(last -> last.item().equals(wanted.item())).isEmpty()) {
            instructions.turnTo(wanted.item());
            asked.turnTo(wanted.item());
            held.turnTo(wanted.item());
        }
        shown = Optional.of(wanted);
        below.getStyleClass().remove("folded");
        if (wanted.folded()) {
            instructions.clear();
            below.getStyleClass().add("folded");
            below.getChildren().setAll(band("agenda.folded.instructions"), band("agenda.folded.clearance"),
                    band("agenda.folded.stances"));
            return;
        }
        instructions.show(detail);
        asked.show(detail);
        held.show(detail);
        if (!below.getChildren().contains(asked)) {
            below.getChildren().setAll(asked, held);
        }
    }

    /** Opens the form for a new instruction. */
    public void instruct() {
        instructions.add();
    }

    /** Opens the form for asking an agency. */
    public void ask() {
        asked.ask();
    }

    /** Opens the form for what delegations hold. */
    public void hold() {
        held.add();
    }

    /** The button that asks whose clearance is recorded. */
    public MenuButton record() {
        return asked.record();
    }

    private Node band(String key) {
        return new FoldedBand(words.bind(key), Words.fixed(""));
    }
}
