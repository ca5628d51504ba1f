package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Change;
import org.mufakat.domain.Clearance;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Removal;

/** What a person does with what ministries and agencies were asked for on the selected item. */
public final class ContributionActs {
    /**
     * What was filled in about a request.
     *
     * @param agency the name of who is asked; one that is not in the dossier yet is added to it
     * @param request what is asked for
     * @param askedOn the day of the request, absent when not sent yet
     * @param dueAt by when, absent without a deadline
     * @param answer what came, absent while nothing did
     * @param words the words of the answer
     */
    public record Filled(String agency, String request, Optional<LocalDate> askedOn, Optional<Instant> dueAt,
            Optional<Answer> answer, String words) {}

    private final Session session;
    private final AgendaModel model;

    ContributionActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Writes down a request, a new one where none is edited. */
    public void save(Optional<Contribution> edited, Filled filled) {
        selected().ifPresent(item -> session.perform(this,
                Label.of(edited.isPresent() ? "change.contribution" : "change.contribution-ask", filled.agency(),
                        ItemActs.name(item)),
                dossier -> {
                    List<Change> changes = new ArrayList<>();
                    Id<Contributor> agency = agency(dossier, filled.agency(), changes);
                    Optional<Contribution> before = edited.flatMap(each -> dossier.find(Contribution.class, each.id()));
                    Optional<Instant> answered = filled.answer().isEmpty()
                            ? Optional.empty()
                            : before.filter(each -> each.answer().equals(filled.answer()))
                                    .flatMap(Contribution::answeredAt).or(() -> Optional.of(session.now()));
                    var after = new Contribution(before.map(Contribution::id).orElseGet(Id::random), item.id(), agency,
                            filled.request(), filled.askedOn(), filled.dueAt(), filled.answer(), filled.words(),
                            answered, before.flatMap(Contribution::clearance));
                    if (!before.equals(Optional.of(after))) {
                        changes.add(Change.put(after));
                    }
                    return changes;
                }));
    }

    /** Records that the agency that was asked has cleared the wording as it is now. */
    public void clear(ItemDetail.Asked asked) {
        change(asked, "change.clearance", (dossier, contribution) -> dossier.position(contribution.item())
                .map(Position::fingerprint).map(wording -> EntryType.CONTRIBUTION.shape().with(contribution,
                        "clearance", Optional.of(new Clearance(asked.agency().name(), session.now(), wording))))
                .orElse(contribution));
    }

    /** Takes a clearance back that was recorded by mistake. */
    public void takeBack(ItemDetail.Asked asked) {
        change(asked, "change.clearance-back", (dossier, contribution) -> EntryType.CONTRIBUTION.shape()
                .with(contribution, "clearance", Optional.empty()));
    }

    /** Removes a request with what came of it. */
    public void remove(ItemDetail.Asked asked) {
        selected().ifPresent(item -> session.perform(this,
                Label.of("change.contribution-remove", asked.agency().name(), ItemActs.name(item)),
                dossier -> dossier.find(Contribution.class, asked.contribution().id())
                        .map(each -> Removal.of(dossier, each)).orElse(List.of())));
    }

    private interface Edit {
        Contribution of(Dossier dossier, Contribution before);
    }

    private void change(ItemDetail.Asked asked, String key, Edit edit) {
        selected().ifPresent(item -> session.perform(this, Label.of(key, asked.agency().name(), ItemActs.name(item)),
                dossier -> dossier.find(Contribution.class, asked.contribution().id())
                        .flatMap(before -> Optional.of(edit.of(dossier, before)).filter(now -> !now.equals(before)))
                        .<List<Change>>map(now -> List.of(Change.put(now))).orElse(List.of())));
    }

    private static Id<Contributor> agency(Dossier dossier, String name, List<Change> changes) {
        List<Contributor> known = dossier.all(Contributor.class);
        return known.stream().filter(each -> each.name().strip().equalsIgnoreCase(name.strip())).findFirst()
                .map(Contributor::id).orElseGet(() -> {
                    Optional<Rank> last = known.isEmpty() ? Optional.empty() : Optional.of(known.getLast().rank());
                    var added = new Contributor(Id.random(), Rank.between(last, Optional.empty()), name.strip());
                    changes.add(Change.put(added));
                    return added.id();
                });
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }
}
