package org.mufakat.ui.agenda.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;

/** What a person does with what delegations hold on the selected item; what one held before stays on record. */
public final class StanceActs {
    /**
     * What was filled in about a stance.
     *
     * @param attitude what is held
     * @param note what else was said
     * @param on the day, absent when not known
     * @param source from where we know it
     */
    public record Filled(Attitude attitude, String note, Optional<LocalDate> on, StanceSource source) {
        /** The same of another day. */
        public Filled dated(Optional<LocalDate> day) {
            return new Filled(attitude, note, day, source);
        }
    }

    private final Session session;
    private final AgendaModel model;

    StanceActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Records what delegations hold now, beside what each held before; returns what was recorded. */
    public Filled record(List<Delegation> delegations, Filled filled) {
        selected().ifPresent(item -> session.perform(this,
                Label.of("change.item-stance", names(delegations), ItemActs.name(item)),
                dossier -> delegations.stream().map(each -> Change.put(new Stance(Id.random(), each.id(),
                        Anchor.to(item), filled.attitude(), filled.note(), filled.on(), filled.source(),
                        Optional.of(session.now())))).toList()));
        return filled;
    }

    /** Corrects a stance that was recorded wrongly; returns what was recorded. */
    public Filled correct(ItemDetail.Held held, Filled filled) {
        selected().ifPresent(item -> session.perform(this,
                Label.of("change.item-stance", held.delegation().code(), ItemActs.name(item)),
                dossier -> dossier.find(Stance.class, held.stance().id())
                        .map(before -> new Stance(before.id(), before.delegation(), before.about(), filled.attitude(),
                                filled.note(), filled.on(), filled.source(), before.recordedAt()))
                        .filter(after -> !dossier.find(Stance.class, after.id()).equals(Optional.of(after)))
                        .<List<Change>>map(after -> List.of(Change.put(after))).orElse(List.of())));
        return filled;
    }

    /** Removes a stance that was recorded by mistake. */
    public void remove(ItemDetail.Held held) {
        selected().ifPresent(item -> session.perform(this,
                Label.of("change.item-stance-remove", held.delegation().code(), ItemActs.name(item)),
                dossier -> dossier.find(Stance.class, held.stance().id()).map(each -> Removal.of(dossier, each))
                        .orElse(List.of())));
    }

    private static String names(List<Delegation> delegations) {
        return String.join(", ", delegations.stream().map(Delegation::code).toList());
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }
}
