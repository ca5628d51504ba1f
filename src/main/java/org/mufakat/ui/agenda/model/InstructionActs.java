package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Label;
import org.mufakat.domain.Removal;

/** What a person does with what the capital told us on the selected item. */
public final class InstructionActs {
    private final Session session;
    private final AgendaModel model;

    InstructionActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Writes down an instruction on an item or a paragraph, a new one where none is edited. */
    public void save(Optional<Instruction> edited, Anchor about, Instant receivedAt, String sender, String words) {
        selected().ifPresent(item -> session.perform(this,
                Label.of(edited.isPresent() ? "change.instruction" : "change.instruction-add", ItemActs.name(item)),
                dossier -> {
                    Optional<Instruction> before = edited.flatMap(each -> dossier.find(Instruction.class, each.id()));
                    var after = new Instruction(before.map(Instruction::id).orElseGet(Id::random), receivedAt, sender,
                            words, Optional.of(about),
                            before.map(Instruction::done).orElse(false));
                    return before.equals(Optional.of(after)) ? List.of() : List.of(Change.put(after));
                }));
    }

    /** Says whether it was carried out. */
    public void done(Instruction told, boolean done) {
        selected().ifPresent(item -> session.perform(this,
                Label.of(done ? "change.instruction-done" : "change.instruction-open", ItemActs.name(item)),
                dossier -> dossier.find(Instruction.class, told.id()).filter(each -> each.done() != done)
                        .<List<Change>>map(each -> List.of(Change.put(
                                EntryType.INSTRUCTION.shape().with(each, "done", done))))
                        .orElse(List.of())));
    }

    /** Removes an instruction that was written down by mistake. */
    public void remove(Instruction told) {
        selected().ifPresent(item -> session.perform(this,
                Label.of("change.instruction-remove", ItemActs.name(item)),
                dossier -> dossier.find(Instruction.class, told.id()).map(each -> Removal.of(dossier, each))
                        .orElse(List.of())));
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }
}
