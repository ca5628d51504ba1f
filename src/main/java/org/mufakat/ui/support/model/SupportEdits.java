package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mufakat.app.Conversing;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Removal;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;

/** What a person does to support records, each act through the session and undoable. */
public final class SupportEdits {
    private final Session session;

    private record Field(Id<SupportRecord> record, String component) {}

    /** Edits the dossier of that session. */
    public SupportEdits(Session session) {
        this.session = session;
    }

    /**
     * Adds a record with the next number.
     *
     * @param cell where it stands at first, absent when nowhere in particular
     * @param on the partners among whom the first is taken when the cell names none
     * @return the new record; absent when the dossier has no delegation that could be its partner
     */
    public Optional<Id<SupportRecord>> add(Optional<Cell> cell, List<Id<Delegation>> on) {
        Optional<Id<Delegation>> partner = cell.flatMap(Cell::partner).or(() -> on.stream().findFirst())
                .or(() -> firstPartner(session.dossier()));
        Id<SupportRecord> id = Id.random();
        partner.ifPresent(found -> {
            int number = nextNumber(session.dossier());
            perform(Label.of("change.support-add", String.valueOf(number)),
                    dossier -> List.of(Change.put(new SupportRecord(id, number, List.of(found), "",
                            area(cell), kind(cell), Period.UNKNOWN, "", Optional.empty(),
                            SupportStatus.RECALLED, "", List.of(), List.of(), Optional.empty(), List.of()))));
        });
        return session.dossier().find(SupportRecord.class, id).map(SupportRecord::id);
    }

    private static Optional<Id<ProgrammeArea>> area(Optional<Cell> cell) {
        return cell.flatMap(pressed -> pressed instanceof Cell.OfArea(var partner, var area) ? area : Optional.empty());
    }

    private static Optional<Id<SupportKind>> kind(Optional<Cell> cell) {
        return cell.flatMap(pressed -> pressed instanceof Cell.OfKind(var partner, var kind) ? kind : Optional.empty());
    }

    /** Removes a record, with the comments about it. */
    public void remove(SupportRecord record) {
        perform(Label.of("change.support-remove", String.valueOf(record.number())),
                dossier -> dossier.find(SupportRecord.class, record.id())
                        .map(found -> Removal.of(dossier, found)).orElse(List.of()));
    }

    /**
     * Words typed into a field of a record.
     *
     * @return the rule that the record would break; absent when it was changed
     */
    public Optional<BrokenRule> type(Id<SupportRecord> id, String component, UnaryOperator<SupportRecord> edit) {
        return attempt(id, edit, changes -> session.type(this, new Field(id, component), label(id, component),
                dossier -> changed(dossier, id, edit)));
    }

    /**
     * A choice made in a field of a record.
     *
     * @return the rule that the record would break; absent when it was changed
     */
    public Optional<BrokenRule> choose(Id<SupportRecord> id, String component, UnaryOperator<SupportRecord> edit) {
        return attempt(id, edit,
                changes -> session.perform(this, label(id, component), dossier -> changed(dossier, id, edit)));
    }

    /** The same record with another value for one component. */
    public static SupportRecord with(SupportRecord record, String component, Object value) {
        return EntryType.SUPPORT_RECORD.shape().with(record, component, value);
    }

    /** Whether another record has that number already. */
    public boolean isTaken(Id<SupportRecord> id, int number) {
        return session.dossier().all(SupportRecord.class).stream()
                .anyMatch(record -> record.number() == number && !record.id().equals(id));
    }

    /** Says that two records contradict each other. */
    public Optional<BrokenRule> contradict(Id<SupportRecord> id, Id<SupportRecord> other) {
        return choose(id, "contradicts", record -> with(record, "contradicts", joined(record, other)));
    }

    /** Takes back that two records contradict each other, whichever of them says so. */
    public void reconcile(SupportRecord record, SupportRecord other) {
        perform(label(record.id(), "contradicts"), dossier -> {
            List<Change> changes = new ArrayList<>(changed(dossier, record.id(), each -> without(each, other.id())));
            changes.addAll(changed(dossier, other.id(), each -> without(each, record.id())));
            return changes;
        });
    }

    /** What is done in a thread of comments. */
    public Conversing conversing() {
        return new Conversing(session);
    }

    /** Adds a comment about a record, which stays in the delegation. */
    public void comment(SupportRecord record, String words) {
        if (!words.isBlank()) {
            var comment = new Comment(Id.random(), Anchor.to(record), Optional.empty(), session.author(),
                    session.now(), words.strip(), Optional.empty(), "", Optional.empty());
            perform(Label.of("change.support-comment", String.valueOf(record.number())),
                    dossier -> List.of(Change.put(comment)));
        }
    }

    private Optional<BrokenRule> attempt(Id<SupportRecord> id, UnaryOperator<SupportRecord> edit,
            Consumer<List<Change>> act) {
        try {
            act.accept(changed(session.dossier(), id, edit));
            return Optional.empty();
        } catch (BrokenRule rule) {
            return Optional.of(rule);
        }
    }

    private void perform(Label label, Function<Dossier, List<Change>> act) {
        session.perform(this, label, act);
    }

    private Label label(Id<SupportRecord> id, String component) {
        String number = session.dossier().find(SupportRecord.class, id).map(found -> "" + found.number()).orElse("");
        return Label.of("change.support-field", "@support.field." + component, number);
    }

    private static List<Change> changed(Dossier dossier, Id<SupportRecord> id, UnaryOperator<SupportRecord> edit) {
        Optional<SupportRecord> before = dossier.find(SupportRecord.class, id);
        return before.map(edit).filter(Predicate.not(before.get()::equals)).map(Change::put).map(List::of)
                .orElse(List.of());
    }

    private static List<Id<SupportRecord>> joined(SupportRecord record, Id<SupportRecord> other) {
        List<Id<SupportRecord>> all = new ArrayList<>(record.contradicts());
        if (!all.contains(other)) {
            all.add(other);
        }
        return all;
    }

    private static SupportRecord without(SupportRecord record, Id<SupportRecord> other) {
        return with(record, "contradicts",
                record.contradicts().stream().filter(Predicate.not(Set.of(other)::contains)).toList());
    }

    private static int nextNumber(Dossier dossier) {
        return dossier.all(SupportRecord.class).stream().mapToInt(SupportRecord::number).max().orElse(0) + 1;
    }

    private static Optional<Id<Delegation>> firstPartner(Dossier dossier) {
        List<Delegation> all = dossier.all(Delegation.class);
        return all.stream().filter(each -> each.role() == DelegationRole.PARTNER && each.takesPart()).findFirst()
                .or(() -> all.stream().filter(each -> each.role() == DelegationRole.PARTNER).findFirst())
                .or(() -> all.stream().findFirst()).map(Delegation::id);
    }
}
