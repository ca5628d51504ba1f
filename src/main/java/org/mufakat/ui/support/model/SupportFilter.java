package org.mufakat.ui.support.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportStatus;
import org.mufakat.text.Folding;

/**
 * Which support records are shown.
 *
 * @param partnersOff the partners whose chips are off; absent stands for all that take no part in the meeting
 * @param areas the areas asked for, absent for not stated; empty asks for all
 * @param kinds the kinds asked for, absent for not stated; empty asks for all
 * @param statuses the statuses asked for; empty asks for all
 * @param years the years asked for; absent asks for all
 * @param words the words asked for, each to be found somewhere in the record
 * @param afterMeeting whether records dated after the meeting are shown too
 * @param beneficiary the delegation that may have received the support; absent asks for any
 * @param notMentioned whether only records are asked for that the draft does not mention
 * @param cell the cell of a picture that is pressed, absent when none is
 */
public record SupportFilter(Set<Optional<Id<Delegation>>> partnersOff, Set<Optional<Id<ProgrammeArea>>> areas,
        Set<Optional<Id<SupportKind>>> kinds, Set<SupportStatus> statuses, Optional<Years> years, String words,
        boolean afterMeeting, Optional<Id<Delegation>> beneficiary, boolean notMentioned, Optional<Cell> cell) {
    /** Everything up to the meeting. */
    public static final SupportFilter NONE = new SupportFilter(Set.of(), Set.of(), Set.of(), Set.of(),
            Optional.empty(), "", false, Optional.empty(), false, Optional.empty());

    /** Keeps unmodifiable copies. */
    public SupportFilter {
        partnersOff = Set.copyOf(partnersOff);
        areas = Set.copyOf(areas);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** With a partner's chip turned over. */
    public SupportFilter toggled(Optional<Id<Delegation>> partner) {
        Set<Optional<Id<Delegation>>> off = new HashSet<>(partnersOff);
        if (!off.remove(partner)) {
            off.add(partner);
        }
        return withPartnersOff(off);
    }

    /** With these partners' chips off. */
    public SupportFilter withPartnersOff(Set<Optional<Id<Delegation>>> off) {
        return new SupportFilter(off, areas, kinds, statuses, years, words, afterMeeting, beneficiary,
                notMentioned, cell);
    }

    /** With these areas asked for. */
    public SupportFilter withAreas(Set<Optional<Id<ProgrammeArea>>> asked) {
        return new SupportFilter(partnersOff, asked, kinds, statuses, years, words, afterMeeting, beneficiary,
                notMentioned, cell);
    }

    /** With these kinds asked for. */
    public SupportFilter withKinds(Set<Optional<Id<SupportKind>>> asked) {
        return new SupportFilter(partnersOff, areas, asked, statuses, years, words, afterMeeting, beneficiary,
                notMentioned, cell);
    }

    /** With these statuses asked for. */
    public SupportFilter withStatuses(Set<SupportStatus> asked) {
        return new SupportFilter(partnersOff, areas, kinds, asked, years, words, afterMeeting, beneficiary,
                notMentioned, cell);
    }

    /** With these years asked for. */
    public SupportFilter withYears(Optional<Years> asked) {
        return new SupportFilter(partnersOff, areas, kinds, statuses, asked, words, afterMeeting, beneficiary,
                notMentioned, cell);
    }

    /** With these words asked for. */
    public SupportFilter withWords(String asked) {
        return new SupportFilter(partnersOff, areas, kinds, statuses, years, asked, afterMeeting, beneficiary,
                notMentioned, cell);
    }

    /** With or without records dated after the meeting. */
    public SupportFilter withAfterMeeting(boolean shown) {
        return new SupportFilter(partnersOff, areas, kinds, statuses, years, words, shown, beneficiary, notMentioned,
                cell);
    }

    /** With a cell of the matrix pressed, or none. */
    public SupportFilter withCell(Optional<Cell> pressed) {
        return new SupportFilter(partnersOff, areas, kinds, statuses, years, words, afterMeeting, beneficiary,
                notMentioned, pressed);
    }

    /** With a beneficiary asked for, or any. */
    public SupportFilter withBeneficiary(Optional<Id<Delegation>> asked) {
        return new SupportFilter(partnersOff, areas, kinds, statuses, years, words, afterMeeting, asked, notMentioned,
                cell);
    }

    /** With only what the draft does not mention asked for, or all. */
    public SupportFilter withNotMentioned(boolean asked) {
        return new SupportFilter(partnersOff, areas, kinds, statuses, years, words, afterMeeting, beneficiary, asked,
                cell);
    }

    /** Whether more is asked for than chips, switch and cell do, so that what is missing may only be hidden. */
    public boolean asksForMore() {
        return !areas.isEmpty() || !kinds.isEmpty() || !statuses.isEmpty() || years.isPresent() || !words.isBlank()
                || beneficiary.isPresent() || notMentioned;
    }

    /** Whether the switch for what is dated after the meeting lets the row pass. */
    public boolean inTime(SupportRow row) {
        return afterMeeting || !row.afterMeeting();
    }

    /** Whether a chip that is on stands for one of those partners. */
    public boolean backed(Set<Optional<Id<Delegation>>> backers) {
        return !partnersOff.containsAll(backers);
    }

    /** Whether the row's area, kind, status, years and words are asked for. */
    public boolean described(SupportRow row, List<String> folded) {
        var record = row.record();
        return (areas.isEmpty() || areas.contains(record.area()))
                && (kinds.isEmpty() || kinds.contains(record.kind()))
                && (statuses.isEmpty() || statuses.contains(record.status()))
                && (years.isEmpty() || row.span().touches(years.get().first(), years.get().last()))
                && (beneficiary.isEmpty() || row.received().by(beneficiary.get()) != Received.How.NOT)
                && (folded.isEmpty() || folded.stream().allMatch(row.folded()::contains));
    }

    /** Whether the row belongs to the pressed cell. */
    public boolean inCell(SupportRow row) {
        return cell.isEmpty() || cell.get().takes(row);
    }

    /** The words asked for, one by one, as a search compares them. */
    public List<String> foldedWords() {
        String folded = Folding.fold(words).strip();
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split("\\s+"));
    }
}
