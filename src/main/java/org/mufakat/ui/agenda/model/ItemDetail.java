package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Stance;
import org.mufakat.domain.SupportRecord;

/**
 * Everything that is shown about the selected item.
 *
 * @param item the item
 * @param position our position on it, empty of words when nothing was written
 * @param readiness how far the position is; absent while what stays is folded
 * @param instructions what the capital told us about it and its paragraphs, what is not done first, then the newest
 * @param asked what agencies were asked
 * @param held what delegations hold, in protocol order
 * @param silent the delegations in the meeting that have not spoken on it, in protocol order, without secretariats
 * @param conversations the threads of comments in reading order
 * @param records the support records that it is joined with
 * @param paragraphs the paragraphs that it is joined with; while folded those that were circulated
 * @param weChair whether our delegation is in the chair of its meeting
 */
public record ItemDetail(AgendaItem item, Position position, Optional<Readiness> readiness,
        List<Instruction> instructions, List<Asked> asked, List<Held> held, List<Delegation> silent,
        List<Conversation> conversations, List<Linked<SupportRecord>> records, List<Linked<Paragraph>> paragraphs,
        boolean weChair) {
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
     * @param stance its stance of now: the one of the latest day, of one day the one recorded last
     * @param earlier what it held before, the latest first
     */
    public record Held(Delegation delegation, Stance stance, List<Stance> earlier) {}

    /**
     * What is not finished on an item.
     *
     * @param clearances how many agencies that were asked have not cleared the wording as it is now
     * @param instructions how many instructions are not carried out
     * @param comments how many threads of comments are open
     */
    public record Unfinished(long clearances, long instructions, long comments) {
        /** Whether anything is. */
        boolean isAnything() {
            return clearances + instructions + comments > 0;
        }
    }

    /** What the dossier tells about an item; absent when the item is not in it. */
    static Optional<ItemDetail> of(Dossier dossier, Id<AgendaItem> id, boolean folded) {
        return dossier.find(AgendaItem.class, id).map(item -> {
            Position position = dossier.position(id).orElseGet(() -> blank(id));
            List<Linked<SupportRecord>> records = Linked.records(dossier, id);
            List<Linked<Paragraph>> paragraphs = Linked.paragraphs(dossier, id);
            if (folded) {
                return new ItemDetail(item, position, Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), records, paragraphs, false);
            }
            List<Held> held = held(dossier, id);
            return new ItemDetail(item, position, Optional.of(Readiness.of(dossier, id)), instructions(dossier, id),
                    asked(dossier, position), held, silent(dossier, held), ReadingOrder.of(dossier, id), records,
                    paragraphs, weChair(dossier, item));
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
    public boolean awaitsClearance() {
        return !position.isBlank() && asked.stream().anyMatch(each -> !each.current());
    }

    /** What is not finished although our position is declared final; absent when it is not final, or all is. */
    public Optional<Unfinished> unfinishedThoughFinal() {
        return readiness.filter(state -> state == Readiness.FINAL)
                .map(state -> new Unfinished(asked.stream().filter(each -> !each.current()).count(),
                        instructions.stream().filter(told -> !told.done()).count(),
                        conversations.stream().filter(Conversation::isOpen).count()))
                .filter(Unfinished::isAnything);
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

    private static List<Instruction> instructions(Dossier dossier, Id<AgendaItem> item) {
        List<Id<?>> about = new ArrayList<>(List.of(item));
        Linked.paragraphs(dossier, item).forEach(linked -> about.add(linked.entry().id()));
        return about.stream().flatMap(id -> dossier.instructionsOn(id).stream())
                .sorted(Comparator.comparing(Instruction::done)
                        .thenComparing(Instruction::receivedAt, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean weChair(Dossier dossier, AgendaItem item) {
        return dossier.find(Meeting.class, item.meeting()).flatMap(Meeting::chair)
                .filter(chair -> dossier.cover().flatMap(Cover::ours).equals(Optional.of(chair))).isPresent();
    }

    private static List<Held> held(Dossier dossier, Id<AgendaItem> item) {
        List<Held> held = new ArrayList<>();
        List<Stance> all = dossier.stancesOn(item);
        for (Delegation delegation : dossier.all(Delegation.class)) {
            List<Stance> own = new ArrayList<>(all.stream()
                    .filter(stance -> stance.delegation().equals(delegation.id())).toList());
            own.sort(Comparator.comparing((Stance stance) -> stance.on().orElse(LocalDate.MIN))
                    .thenComparing(stance -> stance.recordedAt().orElse(Instant.MIN)));
            if (!own.isEmpty() && (own.size() > 1 || own.getLast().attitude() != Attitude.HAS_NOT_SPOKEN)) {
                held.add(new Held(delegation, own.getLast(), own.subList(0, own.size() - 1).reversed()));
            }
        }
        return held;
    }

    private static List<Delegation> silent(Dossier dossier, List<Held> held) {
        var ours = dossier.cover().flatMap(Cover::ours);
        return dossier.all(Delegation.class).stream()
                .filter(each -> each.takesPart() && each.role() != DelegationRole.SECRETARIAT
                        && !ours.equals(Optional.of(each.id()))
                        && held.stream().noneMatch(spoken -> spoken.delegation().equals(each)))
                .toList();
    }
}
