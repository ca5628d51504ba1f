package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Comment;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.support.model.RowOrder;
import org.mufakat.ui.support.model.SupportEdits;

/** What a person does to records, as the view then shows them. */
class SupportEditsTest extends OpenedSupport {
    @Test
    void aNewRecordHasTheNextNumberAndStandsInThePressedCell() {
        model.press(cell("KOR", "APG"));
        var id = edits.add(model.filter().get().cell(), List.of()).orElseThrow();
        model.reveal(id);
        SupportRecord added = model.current().get().orElseThrow().record();
        assertEquals(47, added.number());
        assertEquals(List.of(fixture.delegation("KOR")), added.partners());
        assertEquals(Optional.of(fixture.area("APG")), added.area());
    }

    @Test
    void aRecordBeingEditedDoesNotVanishFromAFilterThatItNoLongerPasses() {
        model.press(cell("JPN", "EE&C"));
        model.select(Optional.of(fixture.number(15).id()));
        edits.choose(fixture.number(15).id(), "area", record -> SupportEdits.with(record, "area", Optional.empty()));
        assertTrue(shown().contains(15));
        model.select(Optional.of(fixture.number(14).id()));
        assertFalse(shown().contains(15), "once another one is looked at, the filter holds again");
    }

    @Test
    void typingATitleDoesNotMoveTheRowThatIsTypedInto() {
        model.sort(RowOrder.TITLE.with(Comparator.naturalOrder()));
        var first = model.rows().getFirst().id();
        edits.type(first, "title", record -> SupportEdits.with(record, "title", "Zebra"));
        assertEquals(first, model.rows().getFirst().id());
        assertEquals("Zebra", model.rows().getFirst().record().title());
    }

    @Test
    void aRemovedRecordComesBackWithItsCommentsAndIsSelected() {
        model.select(Optional.of(fixture.number(15).id()));
        assertEquals(1, model.comments().size());
        edits.remove(now(15));
        assertFalse(shown().contains(15));
        assertEquals(Optional.empty(), model.current().get());
        session.undo();
        assertEquals(15, model.current().get().orElseThrow().record().number());
        assertEquals(1, model.comments().size());
    }

    @Test
    void typingInOneFieldIsTakenBackInOneStep() {
        var id = fixture.number(15).id();
        edits.type(id, "title", record -> SupportEdits.with(record, "title", "A"));
        edits.type(id, "title", record -> SupportEdits.with(record, "title", "AB"));
        session.undo();
        assertEquals("AJEEP FY2017 post meeting; 11 trainers certified", now(15).title());
    }

    @Test
    void aRecordNeedsAPartnerAndSaysSo() {
        var broken = edits.choose(fixture.number(15).id(), "partners",
                record -> SupportEdits.with(record, "partners", List.of()));
        assertEquals("rule.record-partner", broken.orElseThrow().key());
        assertEquals(1, now(15).partners().size());
    }

    @Test
    void contradictionIsSeenFromBothSidesAndTakenBackFromEither() {
        assertEquals(List.of(15), numbers(model.related().contradicting(now(14))));
        assertEquals(List.of(14), numbers(model.related().contradicting(now(15))));
        edits.reconcile(now(14), now(15));
        assertEquals(List.of(), numbers(model.related().contradicting(now(15))));
    }

    @Test
    void otherRecordsOfTheSameSourceAreNamed() {
        assertEquals(List.of(16), numbers(model.related().fromSameSource(now(15))));
    }

    @Test
    void aCommentIsSignedAndDatedAndStays() {
        edits.comment(now(14), "  Example: ask for the scheme.  ");
        List<Comment> about = session.dossier().commentsAbout(now(14).id());
        assertEquals("Example: ask for the scheme.", about.getFirst().words());
        assertEquals("Desk", about.getFirst().author());
        assertEquals(Optional.empty(), about.getFirst().addressedTo());
    }
}
