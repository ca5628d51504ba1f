package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Audience;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Revision;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;

class ConsensusModelTest extends OpenedText {
    @Test
    void typingInOneParagraphWithoutAPauseIsOneStep() {
        open(TextFixture.small());
        for (String typed : List.of("T", "Th", "The")) {
            List<Line> lines = lines();
            lines.set(3, new Line(lines.get(3).id(), typed));
            editing.lines(lines);
            front.pass(Duration.ofMillis(100));
        }

        session.undo();

        assertEquals("They thanked the host.", words(3));
    }

    @Test
    void aParagraphWithABracketCannotBeAgreedAndSaysWhy() {
        open(TextFixture.small());
        model.caretProperty().set(new Place(1, 0));
        var bracketing = new Bracketing(model);
        bracketing.bracket(bracketing.selected(new Place(1, 14), new Place(1, 19)), List.of("JPN"));

        new Agreeing(model).status(ParagraphStatus.AGREED);

        assertEquals("The Ministers [JPN: noted] the report.", words(1));
        assertEquals(ParagraphStatus.NOT_DISCUSSED, paragraph(1).status());
        assertEquals("text.refused-open", model.refusalProperty().get().orElseThrow().key());
        assertEquals(List.of("1"), model.refusalProperty().get().orElseThrow().arguments());
    }

    @Test
    void editingAnAgreedParagraphReopensIt() {
        open(TextFixture.small());
        model.caretProperty().set(new Place(1, 0));
        new Agreeing(model).status(ParagraphStatus.AGREED);
        assertEquals(ParagraphMark.AGREED, model.sheet().rows().get(1).mark());
        List<Line> lines = lines();
        lines.set(1, new Line(lines.get(1).id(), "The Ministers welcomed the report."));

        editing.lines(lines);

        assertEquals(ParagraphMark.REOPENED, model.sheet().rows().get(1).mark());
    }

    @Test
    void aBracketOverTwoParagraphsIsOneOpenPointAndHoldsBoth() {
        open(TextFixture.small());

        var bracketing = new Bracketing(model);
        bracketing.bracket(bracketing.selected(new Place(1, 0), new Place(2, 23)), List.of("D1"));

        assertEquals("[D1: The Ministers noted the report.", words(1));
        assertEquals("They welcomed progress.]", words(2));
        assertEquals(1, model.sheet().outstanding().size());
        assertEquals(ParagraphMark.BRACKETED, model.sheet().rows().get(2).mark());
    }

    @Test
    void anAlternativeToWordsOfTwoParagraphsStandsBehindTheirBracket() {
        open(TextFixture.small());

        var bracketing = new Bracketing(model);
        Place typed = bracketing.alternative(bracketing.selected(new Place(1, 0), new Place(2, 23)), List.of("D1"))
                .orElseThrow();

        assertEquals("[The Ministers noted the report.", words(1));
        assertEquals("They welcomed progress.] [D1: ]", words(2));
        assertEquals(new Place(2, 30), typed);
        assertEquals(2, model.sheet().outstanding().size());
    }

    @Test
    void theCleanVersionCountsReservesAsUndecidedThoughItLeavesThemOut() {
        open(TextFixture.small());
        new Bracketing(model).reserve(new Bracketing(model).selected(new Place(1, 0), new Place(1, 0)), List.of("JPN"));

        model.cleanProperty().set(true);

        assertEquals("The Ministers noted the report.", words(1));
        assertEquals(1, model.sheet().undecided());
    }

    @Test
    void aBracketComesWhereItWasAskedForWhereverTheCaretIsThen() {
        open(TextFixture.small());
        var bracketing = new Bracketing(model);
        var asked = bracketing.selected(new Place(1, 14), new Place(1, 19));
        model.caretProperty().set(new Place(3, 0));

        bracketing.bracket(asked, List.of("JPN"));
        bracketing.reserve(asked, List.of("D1"));

        assertEquals("The Ministers [JPN: noted] the report. [D1 reserve]", words(1));
        assertEquals("They thanked the host.", words(3));
    }

    @Test
    void wordsThatChangedSinceTheyWereSelectedAreNotBracketed() {
        open(TextFixture.small());
        var bracketing = new Bracketing(model);
        var asked = bracketing.selected(new Place(1, 14), new Place(1, 19));
        List<Line> lines = lines();
        lines.set(1, new Line(lines.get(1).id(), "Ministers noted the report."));
        editing.lines(lines);

        assertEquals(Optional.empty(), bracketing.bracket(asked, List.of("JPN")));

        assertEquals("Ministers noted the report.", words(1));
        assertEquals("text.refused-changed", model.refusalProperty().get().orElseThrow().key());
    }

    @Test
    void outstandingIssuesAreWalkedInTheOrderOfTheTextAndCounted() {
        open(TextFixture.statement());
        assertEquals(14, model.sheet().outstanding().size());
        assertEquals(2, model.sheet().heldBy().get("D1"));
        assertEquals(2, model.sheet().heldBy().get("D2"));
        assertEquals(1, model.sheet().heldBy().get("D3"));
        assertEquals(9, model.sheet().heldBy().get(""));

        model.caretProperty().set(model.atCaret().outstanding(true).orElseThrow());

        assertEquals("5", model.sheet().rows().get(model.caretProperty().get().paragraph()).number());
        assertEquals(1, model.atCaret().outstanding());
        model.caretProperty().set(model.atCaret().outstanding(true).orElseThrow());
        assertEquals(2, model.atCaret().outstanding());
        model.caretProperty().set(model.atCaret().outstanding(false).orElseThrow());
        assertEquals(1, model.atCaret().outstanding());
    }

    @Test
    void anIssuedRevisionStaysAsItWasAndCannotBeEdited() {
        open(TextFixture.small());
        assertEquals("Rev.1", editing.nextRevision());
        editing.issue("Rev.1", Optional.of(Audience.ALL), "to all");
        assertEquals("Rev.2", editing.nextRevision());
        List<Line> lines = lines();
        lines.set(1, new Line(lines.get(1).id(), "Changed."));
        editing.lines(lines);

        model.revisionProperty().set(Optional.of(session.dossier().all(Revision.class).getFirst().id()));

        assertEquals("The Ministers noted the report.", words(1));
        assertFalse(model.sheet().editable());
        editing.lines(lines);
        assertEquals("Changed.", paragraph(1).words());
    }

    @Test
    void foldedShowsTheWordsLastCirculatedAndNothingBeside() {
        open(TextFixture.statement());
        model.foldedProperty().set(true);
        assertEquals(Sheet.State.NOT_CIRCULATED, model.sheet().state());
        model.foldedProperty().set(false);
        editing.issue("Rev.1", Optional.of(Audience.GROUP), "");
        model.caretProperty().set(new Place(4, 0));
        List<Line> lines = lines();
        lines.set(4, new Line(lines.get(4).id(), "After circulation."));
        editing.lines(lines);

        model.foldedProperty().set(true);

        assertTrue(model.sheet().rows().stream().noneMatch(row -> row.parsed().text().equals("After circulation.")));
        assertTrue(model.sheet().rows().stream().allMatch(row -> row.mark() == ParagraphMark.NONE));
        assertTrue(model.sheet().outstanding().isEmpty());
        assertTrue(model.besideProperty().get().isEmpty());
        assertFalse(model.sheet().editable());
    }

    @Test
    void aPastedStatementIsReadWithItsTitleHeadingsAndNumbers() {
        open(TextFixture.withoutText());
        assertEquals(Sheet.State.NO_TEXT, model.sheet().state());

        editing.readStatement("JOINT STATEMENT\n\nEnergy\n1. The Ministers\nnoted it.\n2. They thanked.\n", "Untitled");

        assertEquals("JOINT STATEMENT", model.sheet().text().orElseThrow().title());
        assertEquals(List.of(ParagraphKind.TITLE, ParagraphKind.HEADING, ParagraphKind.OPERATIVE,
                ParagraphKind.OPERATIVE), model.sheet().rows().stream().map(Row::kind).toList());
        assertEquals("The Ministers noted it.", words(2));
    }

    @Test
    void aMistypedNameIsSaidBesideItsParagraph() {
        open(TextFixture.small());
        List<Line> lines = lines();
        lines.set(1, new Line(lines.get(1).id(), "The Ministers [JPM: noted] the report."));

        editing.lines(lines);

        assertEquals(Optional.of("JPN"), model.sheet().rows().get(1).diagnostics().getFirst().meant());
    }
}
