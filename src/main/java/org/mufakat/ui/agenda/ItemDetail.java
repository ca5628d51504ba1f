package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Position;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Stance;

/**
 * Everything that is shown about the selected item.
 *
 * @param item the item
 * @param position our position on it, empty of words when nothing was written
 * @param readiness how far the position is; absent while what stays is folded
 * @param instructions what the capital told us about it, newest first
 * @param asked what agencies were asked
 * @param held what delegations hold
 * @param silent the delegations in the meeting that have not spoken on it, in protocol order
 * @param conversations the threads of comments in reading order
 */
public record ItemDetail(AgendaItem item, Position position, Optional<Readiness> readiness,
        List<Instruction> instructions, List<Asked> asked, List<Held> held, List<Delegation> silent,
        List<Conversation> conversations) {
    /**
     * What an agency was asked.
     *
     * @param agency the agency
     * @param contribution what was asked and what came
     * @param current whether it cleared the wording as it is now
     */
    public record Asked(Contributor agency, Contribution contribution, boolean current) {}

    /**
     * What a delegation holds.
     *
     * @param delegation the delegation
     * @param stance its stance
     */
    public record Held(Delegation delegation, Stance stance) {}

    /** What the dossier tells about an item; absent when the item is not in it. */
    static Optional<ItemDetail> of(Dossier dossier, Id<AgendaItem> id, boolean folded) {
        return dossier.find(AgendaItem.class, id).map(item -> {
            Position position = dossier.position(id).orElseGet(() -> blank(id));
            if (folded) {
                return new ItemDetail(item, position, Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
            }
            List<Held> held = held(dossier, id);
            return new ItemDetail(item, position, Optional.of(Readiness.of(dossier, id)),
                    dossier.instructionsOn(id).reversed(), asked(dossier, position), held, silent(dossier, held),
                    Conversation.on(dossier, id));
        });
    }

    /** The words of a field of the position. */
    public String words(String field) {
        return (String) EntryType.POSITION.shape().part(field).of(position);
    }

    /** How many open threads are about a field of the position. */
    public long openOn(String field) {
        return conversations.stream().filter(thread -> thread.isOpen() && thread.isOn(field)).count();
    }

    /** Whether an agency that was asked has not cleared our position as it stands. */
    boolean awaitsClearance() {
        return !position.isBlank() && asked.stream().anyMatch(each -> !each.current());
    }

    private static Position blank(Id<AgendaItem> item) {
        return new Position(new Id<>(0, 0), item, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
                false);
    }

    private static List<Asked> asked(Dossier dossier, Position position) {
        String wording = position.fingerprint();
        List<Asked> asked = new ArrayList<>();
        for (Contributor agency : dossier.all(Contributor.class)) {
            dossier.contributions(position.item()).stream()
                    .filter(each -> each.contributor().equals(agency.id()))
                    .forEach(each -> asked.add(new Asked(agency, each,
                            each.clearance().filter(given -> given.wording().equals(wording)).isPresent())));
        }
        return asked;
    }

    private static List<Held> held(Dossier dossier, Id<AgendaItem> item) {
        List<Held> held = new ArrayList<>();
        for (Delegation delegation : dossier.all(Delegation.class)) {
            dossier.stancesOn(item).stream().filter(stance -> stance.delegation().equals(delegation.id())
                    && stance.attitude() != Attitude.HAS_NOT_SPOKEN)
                    .forEach(stance -> held.add(new Held(delegation, stance)));
        }
        return held;
    }

    private static List<Delegation> silent(Dossier dossier, List<Held> held) {
        var ours = dossier.cover().flatMap(cover -> cover.ours());
        return dossier.all(Delegation.class).stream()
                .filter(each -> each.takesPart() && !ours.equals(Optional.of(each.id()))
                        && held.stream().noneMatch(spoken -> spoken.delegation().equals(each)))
                .toList();
    }
}
