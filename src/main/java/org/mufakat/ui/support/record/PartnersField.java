package org.mufakat.ui.support.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.CheckMenu;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportRow;

/** The partners of the record, chosen among the dossier's delegations; there is always one at least. */
public final class PartnersField implements RecordField {
    private final CheckMenu<Id<Delegation>> menu;
    private final Problem problem;
    private final Label plain = new Label();
    private final boolean readOnly;
    private final SupportEdits edits;
    private final Words words;
    private Optional<SupportRecord> record = Optional.empty();
    private List<Id<Delegation>> order = List.of();
    private boolean showing;

    public PartnersField(boolean readOnly, SupportEdits edits, Words words) {
        this.readOnly = readOnly;
        this.edits = edits;
        this.words = words;
        menu = CheckMenu.field(words.bind("support.field.partners"));
        menu.setId("support.partners");
        menu.setMaxWidth(Double.MAX_VALUE);
        plain.setWrapText(true);
        problem = new Problem(menu);
        menu.chosenProperty().subscribe((before, now) -> choose(now));
    }

    /** Offers the dossier's delegations, partners first. */
    public void offer(SupportLabels labels) {
        showing = true;
        order = labels.possiblePartners().stream().map(Delegation::id).toList();
        menu.offer(order, labels::partner);
        showing = false;
    }

    @Override
    public Node node() {
        return readOnly ? plain : problem;
    }

    @Override
    public void show(SupportRow row) {
        showing = true;
        record = Optional.of(row.record());
        menu.chosenProperty().set(Set.copyOf(row.record().partners()));
        plain.setText(row.partners());
        problem.clear();
        showing = false;
    }

    private void choose(Set<Id<Delegation>> chosen) {
        if (!showing) {
            List<Id<Delegation>> sorted = order.stream().filter(chosen::contains).toList();
            record.ifPresent(edited -> {
                var broken = edits.choose(edited.id(), "partners",
                        each -> SupportEdits.with(each, "partners", sorted));
                problem.say(broken.map(rule -> Problem.inWords(rule, words)).orElse(""));
            });
        }
    }
}
