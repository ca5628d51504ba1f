package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Pending;
import org.mufakat.ui.consensus.card.CompletedField;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** The delegations that the paragraph at the caret waits for, each if need be until an hour. */
final class PendingFields extends VBox {
    private record Shown(Id<Paragraph> paragraph, boolean writable, Locale locale) {}

    private final ConsensusModel model;
    private final Agreeing agreeing;
    private final Words words;
    private final VBox entries = new VBox();
    private final VBox stated = new VBox();
    private final CompletedField<Delegation> add;
    private final Map<Id<Delegation>, PendingEntry> blocks = new LinkedHashMap<>();
    private Optional<Shown> shown = Optional.empty();
    private List<Pending> waiting = List.of();

    PendingFields(ConsensusModel model, Agreeing agreeing, Words words) {
        this.model = model;
        this.agreeing = agreeing;
        this.words = words;
        getStyleClass().add("pending-fields");
        entries.getStyleClass().add("pending-entries");
        stated.getStyleClass().add("pending-entries");
        entries.managedProperty().bind(Bindings.isNotEmpty(entries.getChildren()));
        stated.managedProperty().bind(stated.visibleProperty());
        add = new CompletedField<>(this::fitting, this::called, this::await,
                typed -> words.text("text.bracket-unknown", typed));
        add.field().setId("text.pending-add");
        add.field().promptTextProperty().bind(words.bind("text.pending-add-prompt"));
        add.field().accessibleTextProperty().bind(words.bind("text.pending-add"));
        add.managedProperty().bind(add.visibleProperty());
        var asked = new LabelledField(words.bind("text.pending"), add);
        asked.getStyleClass().add("pending-line");
        getChildren().addAll(asked, entries, stated);
        accessibleTextProperty().bind(words.bind("text.pending"));
    }

    /** Shows whom a paragraph waits for. */
    void show(Beside beside) {
        boolean writable = model.sheet().editable();
        var now = new Shown(beside.paragraph().id(), writable, words.messages().locale());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            blocks.clear();
            entries.getChildren().clear();
            add.show("");
        }
        waiting = beside.paragraph().pending();
        blocks.keySet().retainAll(waiting.stream().map(Pending::delegation).toList());
        for (Pending each : waiting) {
            Optional.ofNullable(blocks.get(each.delegation())).ifPresentOrElse(block -> block.show(each),
                    () -> blocks.put(each.delegation(), new PendingEntry(agreeing, words, model.session(),
                            now.paragraph(), each, role(each), writable)));
        }
        List<PendingEntry> ordered = waiting.stream().map(each -> blocks.get(each.delegation())).toList();
        if (!entries.getChildren().equals(ordered)) {
            entries.getChildren().setAll(ordered);
        }
        showStated(beside);
        add.setVisible(writable);
    }

    @Override
    public void requestFocus() {
        add.requestFocus();
    }

    private void showStated(Beside beside) {
        stated.getChildren().clear();
        List<Id<Delegation>> recorded = waiting.stream().map(Pending::delegation).toList();
        beside.row().parsed().pending().stream()
                .filter(code -> model.sheet().names().delegation(code).filter(who -> recorded.contains(who.id()))
                        .isEmpty())
                .forEach(code -> stated.getChildren().add(stated(code)));
        stated.setVisible(!stated.getChildren().isEmpty());
    }

    private Label stated(String code) {
        return new Mark(Feather.CLOCK, Words.fixed(words.text("text.pending-stated",
                model.sheet().names().shown(code, language()))), Role.ACCENT);
    }

    private void await(Delegation delegation) {
        add.show("");
        shown.ifPresent(now -> agreeing.await(now.paragraph(), delegation.id()));
        Optional.ofNullable(blocks.get(delegation.id())).ifPresent(PendingEntry::edit);
    }

    private List<Delegation> fitting(String typed) {
        String sought = typed.toLowerCase(words.messages().locale());
        List<Id<Delegation>> recorded = waiting.stream().map(Pending::delegation).toList();
        List<Delegation> fitting = new ArrayList<>();
        model.sheet().names().known().lookUp(typed).flatMap(model.sheet().names()::delegation)
                .filter(Delegation::takesPart).ifPresent(fitting::add);
        model.session().dossier().all(Delegation.class).stream().filter(Delegation::takesPart)
                .filter(each -> !fitting.contains(each))
                .filter(each -> each.code().toLowerCase(Locale.ROOT).startsWith(sought)
                        || each.nameIn(language()).toLowerCase(words.messages().locale()).contains(sought)
                        || each.protocolName().in(language()).toLowerCase(words.messages().locale()).contains(sought))
                .forEach(fitting::add);
        fitting.removeIf(each -> recorded.contains(each.id()));
        return fitting;
    }

    private String called(Delegation delegation) {
        String name = delegation.nameIn(language());
        return name.equals(delegation.code()) ? name : delegation.code() + "   " + name;
    }

    private Role role(Pending pending) {
        return model.session().dossier().find(Delegation.class, pending.delegation())
                .map(each -> model.sheet().names().role(List.of(each.code()))).orElse(Role.UNATTRIBUTED);
    }

    private Language language() {
        return new Language(words.messages().locale().getLanguage());
    }
}
