package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Change;
import org.mufakat.domain.Clearance;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.domain.Triage;

/** What a person does with several items at once; it is one step, to be taken back at once. */
public final class BulkActs {
    private final Session session;

    BulkActs(Session session) {
        this.session = session;
    }

    /** Sets how likely items are to be raised. */
    public void triage(List<Id<AgendaItem>> items, Optional<Triage> triage) {
        set(items, "triage", triage);
    }

    /** Sets the delegation that leads on items. */
    public void lead(List<Id<AgendaItem>> items, Optional<Id<Delegation>> delegation) {
        set(items, "leadDelegation", delegation);
    }

    /** Names the desk that writes our positions on items. */
    public void leadDesk(List<Id<AgendaItem>> items, String desk) {
        perform(items, "change.bulk-desk", (dossier, item) -> {
            Position before = dossier.position(item.id()).orElseGet(() -> Position.on(item.id()));
            return changed(before, EntryType.POSITION.shape().with(before, "leadDesk", desk));
        });
    }

    /** Declares our positions on items final, where anything is written, or takes that back. */
    public void settle(List<Id<AgendaItem>> items, boolean settled) {
        perform(items, settled ? "change.bulk-final" : "change.bulk-not-final",
                (dossier, item) -> dossier.position(item.id()).filter(position -> !position.isBlank())
                        .map(before -> changed(before, EntryType.POSITION.shape().with(before, "settled", settled)))
                        .orElse(List.of()));
    }

    /** Records that an agency has cleared the wording as it is now, on those items on which it was asked. */
    public void clear(List<Id<AgendaItem>> items, Contributor agency) {
        perform(items, "change.bulk-clear", (dossier, item) -> {
            Optional<Position> position = dossier.position(item.id()).filter(each -> !each.isBlank());
            List<Change> changes = new ArrayList<>();
            position.ifPresent(written -> dossier.contributions(item.id()).stream()
                    .filter(asked -> asked.contributor().equals(agency.id()))
                    .filter(asked -> asked.clearance().filter(given -> given.wording().equals(written.fingerprint()))
                            .isEmpty())
                    .forEach(asked -> changes.add(Change.put(EntryType.CONTRIBUTION.shape().with(asked, "clearance",
                            Optional.of(new Clearance(agency.name(), session.now(), written.fingerprint())))))));
            return changes;
        });
    }

    private void set(List<Id<AgendaItem>> items, String component, Object value) {
        session.perform(this, Label.of("change.bulk-field", "@agenda." + component, String.valueOf(items.size())),
                dossier -> all(dossier, items, (seen, item) -> changed(item,
                        EntryType.AGENDA_ITEM.shape().with(item, component, value))));
    }

    private void perform(List<Id<AgendaItem>> items, String key, BiFunction<Dossier, AgendaItem, List<Change>> act) {
        session.perform(this, Label.of(key, String.valueOf(items.size())), dossier -> all(dossier, items, act));
    }

    private static List<Change> all(Dossier dossier, List<Id<AgendaItem>> items,
            BiFunction<Dossier, AgendaItem, List<Change>> act) {
        List<Change> changes = new ArrayList<>();
        items.forEach(id -> dossier.find(AgendaItem.class, id)
                .ifPresent(item -> changes.addAll(act.apply(dossier, item))));
        return changes;
    }

    private static List<Change> changed(Entry before, Entry after) {
        return before.equals(after) ? List.of() : List.of(Change.put(after));
    }
}
