package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private final Small small = new Small();
    private final Dossier dossier = small.dossier();

    private Dossier seenBy(Audience audience) {
        return Disclosure.of(dossier, DisclosureRequest.to(audience));
    }

    @Test
    void allDelegationsSeeItemsAndTheCirculatedTextOnly() {
        Dossier seen = seenBy(Audience.ALL);
        assertEquals(List.of("10", "10.1"), seen.all(AgendaItem.class).stream().map(AgendaItem::number).toList());
        assertEquals(Optional.empty(), seen.all(AgendaItem.class).getFirst().triage());
        assertEquals(0, seen.count(EntryType.POSITION));
        assertEquals(0, seen.count(EntryType.SUPPORT_RECORD));
        assertEquals("The Ministers noted.", seen.paragraphs(small.text.id()).getFirst().words());
        assertEquals("", seen.all(ConsensusText.class).getFirst().draftName());
        assertEquals("", seen.cover().orElseThrow().marking());
    }

    @Test
    void aRevisionLeavesWithoutTheStatusesThatOnlyTheGroupKnows() {
        Revision seen = seenBy(Audience.ALL).all(Revision.class).getFirst();
        assertEquals(List.of(), seen.statuses());
        assertEquals("", seen.note());
    }

    @Test
    void aTextThatWasNeverCirculatedStays() {
        Dossier before = dossier.with(List.of(Change.remove(small.revision)));
        assertEquals(0, Disclosure.of(before, DisclosureRequest.to(Audience.GROUP)).count(EntryType.CONSENSUS_TEXT));
    }

    @Test
    void theGroupSeesWhatIsForUseAndNotTheObjective() {
        Position seen = seenBy(Audience.GROUP).position(small.item.id()).orElseThrow();
        assertEquals("POINTS", seen.pointsToMake());
        assertEquals("", seen.objective());
        assertEquals("", seen.redLines());
    }

    @Test
    void aPartnerThatTakesNoPartIsNamedOnlyWhereItsSupportIs() {
        assertTrue(seenBy(Audience.ALL).find(Delegation.class, small.absent.id()).isEmpty());
        assertTrue(seenBy(Audience.GROUP).find(Delegation.class, small.absent.id()).isPresent());
    }

    @Test
    void anAgencySeesObjectivesOfItsOwnItemsAndCommentsAddressedToIt() {
        Dossier seen = Disclosure.of(dossier, DisclosureRequest.to(small.agency.id()));
        assertEquals("OBJECTIVE", seen.position(small.item.id()).orElseThrow().objective());
        assertEquals(List.of("OUTERCOMMENT"), seen.all(Comment.class).stream().map(Comment::words).toList());
        var other = new Contributor(Id.random(), new Rank("j"), "Another agency");
        Dossier forOther = Disclosure.of(dossier.with(List.of(Change.put(other))), DisclosureRequest.to(other.id()));
        assertEquals("", forOther.position(small.item.id()).orElseThrow().objective());
        assertEquals(0, forOther.count(EntryType.COMMENT));
        assertEquals(0, forOther.count(EntryType.CONTRIBUTION));
    }

    @Test
    void aCommentDoesNotCarryQuotedWordsThatItsReaderCannotSee() {
        var quoting = Small.comment(Anchor.to(small.paragraph, "words",
                Passage.of(small.paragraph.words(), 15, 28)), "here", Optional.of(small.agency.id()));
        Dossier seen = Disclosure.of(dossier.with(List.of(Change.put(quoting))),
                DisclosureRequest.to(small.agency.id()));
        assertEquals(Optional.empty(), seen.find(Comment.class, quoting.id()).orElseThrow().about().passage());
    }

    @Test
    void aPositionOfWhichNothingMayBeSeenDoesNotLeave() {
        Position kept = EntryType.POSITION.shape().with(EntryType.POSITION.shape().with(small.position,
                "pointsToMake", ""), "pressLine", "");
        assertEquals(0, Disclosure.of(dossier.with(List.of(Change.put(kept))), DisclosureRequest.to(Audience.GROUP))
                .count(EntryType.POSITION));
    }

    @Test
    void ourDelegationSeesEverything() {
        assertEquals(dossier, seenBy(Audience.DELEGATION));
    }

    @Test
    void aBundleAboutOneItemHoldsThatItemAndWhatItIsAPartOf() {
        Dossier seen = Disclosure.of(dossier,
                DisclosureRequest.to(Audience.DELEGATION).about(Set.of(small.part.id())));
        assertEquals(2, seen.count(EntryType.AGENDA_ITEM));
        assertEquals(0, seen.count(EntryType.POSITION));
        assertEquals(1, seen.count(EntryType.STANCE));
    }

    @Test
    void oneAgencyIsShownMoreThanAnotherOrTheGroupMaySee() {
        var one = DisclosureRequest.to(small.agency.id());
        DisclosureRequest other = DisclosureRequest.to(Id.random());
        assertTrue(one.showsMoreThan(other));
        assertTrue(one.showsMoreThan(DisclosureRequest.to(Audience.GROUP)));
        assertTrue(DisclosureRequest.to(Audience.CONTRIBUTOR).showsMoreThan(one));
        assertFalse(one.showsMoreThan(one));
        assertFalse(one.showsMoreThan(DisclosureRequest.to(Audience.CONTRIBUTOR)));
        assertFalse(DisclosureRequest.to(Audience.ALL).showsMoreThan(one));
    }

    @Test
    void whatStaysIsCountedByKind() {
        KeptBack kept = KeptBack.between(dossier, seenBy(Audience.GROUP));
        assertEquals(1, kept.counts().get("position.redLines"));
        assertEquals(1, kept.counts().get("position.objective"));
        assertEquals(1, kept.counts().get("stance"));
        assertFalse(kept.counts().containsKey("position.pointsToMake"));
        assertTrue(kept.words().containsAll(Set.of("REDLINE", "OBJECTIVE", "STANCENOTE")));
    }
}
