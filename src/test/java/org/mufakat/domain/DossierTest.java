package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {
    private final Small small = new Small();
    private final Dossier dossier = small.dossier();

    @Test
    void nothingCanReferToWhatIsNotThere() {
        BrokenRule broken = assertThrows(BrokenRule.class,
                () -> dossier.with(List.of(Change.put(Position.on(Id.random())))));
        assertEquals("rule.dangling", broken.key());
    }

    @Test
    void whatOthersReferToCannotBeRemovedAlone() {
        assertThrows(BrokenRule.class, () -> dossier.with(List.of(Change.remove(small.item))));
    }

    @Test
    void anItemCannotBePutUnderItself() {
        AgendaItem under = EntryType.AGENDA_ITEM.shape().with(small.item, "parent", Optional.of(small.part.id()));
        assertEquals("rule.own-parent",
                assertThrows(BrokenRule.class, () -> dossier.with(List.of(Change.put(under)))).key());
    }

    @Test
    void removingAnItemTakesItsPartsPositionContributionsCommentsAndStances() {
        Dossier after = dossier.with(Removal.of(dossier, small.item));
        for (EntryType gone : List.of(EntryType.AGENDA_ITEM, EntryType.POSITION, EntryType.CONTRIBUTION,
                EntryType.COMMENT, EntryType.STANCE)) {
            assertEquals(0, after.count(gone), gone.label());
        }
        assertEquals(1, after.count(EntryType.CONSENSUS_TEXT));
    }

    @Test
    void removingADelegationTakesItOutOfWhatOnlyMentionsIt() {
        Dossier after = dossier.with(Removal.of(dossier, small.ours));
        assertEquals(Optional.empty(), after.all(Meeting.class).getFirst().chair());
        assertEquals(Optional.empty(), after.cover().orElseThrow().ours());
    }

    @Test
    void removingTheOnlyPartnerOfARecordTakesTheRecord() {
        assertEquals(0, dossier.with(Removal.of(dossier, small.absent)).count(EntryType.SUPPORT_RECORD));
    }

    @Test
    void membersStandBeforePartnersInProtocolOrder() {
        assertEquals(List.of("VNM", "JPN", "USA"),
                dossier.all(Delegation.class).stream().map(Delegation::code).toList());
    }

    @Test
    void otherWordsLeaveAParagraphInItsPlaceAndAnotherRankMovesIt() {
        Paragraph first = small.paragraph.at(new Rank("a"));
        Paragraph last = EntryType.PARAGRAPH.shape().with(small.paragraph.at(new Rank("z")), "id", Id.random());
        Dossier both = dossier.with(List.of(Change.put(first), Change.put(last)));
        assertEquals(List.of(first, last), both.paragraphs(first.text()));
        Dossier reworded = both.with(List.of(Change.put(first.reworded("other words"))));
        assertEquals(List.of(first.reworded("other words"), last), reworded.paragraphs(first.text()));
        assertEquals(List.of(first, last), both.paragraphs(first.text()));
        assertEquals(List.of(last, first.at(new Rank("zz"))),
                reworded.with(List.of(Change.put(first.at(new Rank("zz"))))).paragraphs(first.text()));
    }

    @Test
    void editingAnAgreedParagraphReopensIt() {
        Paragraph agreed = EntryType.PARAGRAPH.shape().with(small.paragraph, "status", ParagraphStatus.AGREED);
        assertEquals(ParagraphStatus.REOPENED, agreed.reworded("other words").status());
        assertEquals(ParagraphStatus.AGREED, agreed.reworded(agreed.words()).status());
    }

    @Test
    void aClearanceNoLongerFitsOnceTheWordingChanged() {
        Position changed = EntryType.POSITION.shape().with(small.position, "objective", "ANOTHER");
        assertTrue(!changed.fingerprint().equals(small.position.fingerprint()));
        Position tactical = EntryType.POSITION.shape().with(small.position, "redLines", "ANOTHER");
        assertEquals(small.position.fingerprint(), tactical.fingerprint());
    }

    @Test
    void aPeriodCannotEndBeforeItStarts() {
        assertEquals("rule.period-order", assertThrows(BrokenRule.class, () -> new Period("", Optional
                .of(java.time.LocalDate.of(2020, 2, 1)), Optional.of(java.time.LocalDate.of(2020, 1, 1)))).key());
    }

    @Test
    void aRecordIsMadeAgainFromTheValuesOfItsComponents() {
        for (EntryType type : EntryType.values()) {
            for (Entry entry : dossier.all(type)) {
                assertEquals(entry, type.shape().create(type.shape().values(entry)));
            }
        }
    }
}
