package org.mufakat.ui.agenda.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.Position;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Triage;
import org.mufakat.text.PastedAgenda;
import org.mufakat.ui.control.ShortMemory;

class AgendaModelTest {
    private final Evening evening = new Evening();
    private final ManualFront front = new ManualFront();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Session session = session(evening.dossier());
    private final AgendaModel model = new AgendaModel(session, folded, new ShortMemory());

    private Session session(Dossier dossier) {
        return new Session(new MemoryDoor(dossier), front, front, () -> "Head of delegation");
    }

    private List<String> numbers() {
        return model.listing().rows().stream().map(row -> row.item().number()).toList();
    }

    private ItemRow row(String number) {
        return model.listing().rows().stream().filter(row -> row.item().number().equals(number)).findFirst()
                .orElseThrow();
    }

    private ItemDetail detail() {
        return model.detail().get().orElseThrow();
    }

    @Test
    void theListSaysHowReadyEachPositionIsAndWhoHoldsIt() {
        assertEquals(List.of("1", "7", "8", "10", "11", "11.1", "11.2", "14"), numbers());
        assertEquals(Optional.of(Readiness.FINAL), row("1").readiness());
        assertEquals(Optional.of(Readiness.DRAFT), row("7").readiness());
        assertEquals(Optional.of(Readiness.MISSING), row("8").readiness());
        assertEquals(Optional.of(Readiness.CLEARED), row("11.1").readiness());
        assertEquals("Coal desk", row("7").leadDesk());
        assertEquals(1, row("11.1").depth());
        assertEquals(3, row("10").openComments());
    }

    @Test
    void filtersCountAndListWhatIsNotReadyAndWhatIsCommentedOn() {
        assertEquals(8, model.listing().count(ItemFilter.ALL));
        assertEquals(6, model.listing().count(ItemFilter.NOT_READY));
        assertEquals(1, model.listing().count(ItemFilter.COMMENTS));
        model.select(evening.ten.id());
        model.listing().filter().set(ItemFilter.COMMENTS);
        assertEquals(List.of("10"), numbers());
    }

    @Test
    void theSelectedItemStaysListedWhenTheFilterNoLongerTakesIt() {
        model.select(evening.ten.id());
        model.listing().filter().set(ItemFilter.NOT_READY);
        model.position().settle(true);
        assertTrue(numbers().contains("10"));
        model.select(evening.nuclear.id());
        assertFalse(numbers().contains("10"));
    }

    @Test
    void theFirstWordTypedMakesThePositionAndOneUndoTakesItAllBack() {
        model.select(evening.nuclear.id());
        model.position().type("pointsToMake", "Exa");
        front.pass(Duration.ofMillis(900));
        model.position().type("pointsToMake", "Example");
        assertEquals("Example", detail().position().pointsToMake());
        assertEquals(Optional.of(Readiness.DRAFT), row("8").readiness());
        front.pass(Duration.ofSeconds(3));
        session.undo();
        assertEquals("", detail().position().pointsToMake());
        assertEquals(Optional.of(Readiness.MISSING), row("8").readiness());
        session.redo();
        assertEquals("Example", detail().position().pointsToMake());
    }

    @Test
    void onlyFieldsThatEverSaidSomethingHaveVersions() {
        model.select(evening.nuclear.id());
        model.position().type("pointsToMake", "Example: note.");
        front.pass(Duration.ofSeconds(3));
        assertEquals(List.of("pointsToMake"), model.position().versions().getNow(List.of()).stream()
                .map(version -> version.part().name()).toList());
    }

    @Test
    void undoGoesToTheItemAndFieldThatItChanged() {
        List<String> fields = new ArrayList<>();
        model.onTurnedBack(fields::add);
        model.select(evening.ten.id());
        model.position().type("redLines", "Example: none.");
        model.select(evening.opening.id());
        session.undo();
        assertEquals(Optional.of(evening.ten.id()), model.selected().get());
        assertEquals(List.of("redLines"), fields);
        assertEquals("Example: no new reporting duty for members.", detail().position().redLines());
    }

    @Test
    void aNewItemStandsBehindTheSelectedOneWithANumberOfItsOwn() {
        model.select(evening.coal.id());
        model.items().add();
        assertEquals(List.of("1", "7", "7 bis", "8", "10", "11", "11.1", "11.2", "14"), numbers());
        assertEquals("7 bis", detail().item().number());
        model.select(evening.other.id());
        model.items().add();
        assertEquals("15", detail().item().number());
    }

    @Test
    void removingAnItemSelectsItsNeighbourAndUndoBringsBackAllOfIt() {
        model.select(evening.ten.id());
        Dossier before = session.dossier();
        model.items().remove();
        assertEquals(List.of("1", "7", "8", "11", "11.1", "11.2", "14"), numbers());
        assertEquals("11", detail().item().number());
        session.undo();
        assertEquals(before, session.dossier());
        assertEquals("10", detail().item().number());
    }

    @Test
    void removingTheLastItemSelectsTheOneBefore() {
        model.select(evening.other.id());
        model.items().remove();
        assertEquals("11.2", detail().item().number());
    }

    @Test
    void anItemIsMovedAndTheAgendaNumberedAnewOnlyWhenAsked() {
        model.select(evening.ten.id());
        model.items().move(-1);
        assertEquals(List.of("1", "7", "10", "8", "11", "11.1", "11.2", "14"), numbers());
        model.items().renumber();
        assertEquals(List.of("1", "2", "3", "4", "5", "5.1", "5.2", "6"), numbers());
        session.undo();
        session.undo();
        assertEquals(List.of("1", "7", "8", "10", "11", "11.1", "11.2", "14"), numbers());
    }

    @Test
    void whatAnItemBelongsToIsSetAndEditedInPlace() {
        model.select(evening.coal.id());
        model.items().typeNumber("7 ter");
        model.items().typeTitle("Coal");
        model.items().typeDocuments("SOME+3/7; SOME+3/7 Add.1;");
        model.items().triage(Optional.of(Triage.DEFENSIVE));
        model.items().area(Optional.of(evening.area.id()));
        model.items().lead(Optional.of(evening.japan.id()));
        model.items().status(ItemStatus.CONCLUDED);
        AgendaItem item = detail().item();
        assertEquals("7 ter", item.number());
        assertEquals("Coal", item.title());
        assertEquals(List.of("SOME+3/7", "SOME+3/7 Add.1"), item.documents());
        assertEquals(Optional.of(Triage.DEFENSIVE), item.triage());
        assertEquals(Optional.of(evening.area.id()), item.area());
        assertEquals(Optional.of(evening.japan.id()), item.leadDelegation());
        assertEquals(ItemStatus.CONCLUDED, item.status());
    }

    @Test
    void anAgendaPastedIntoAnEmptyDossierMakesItsMeetingAndItems() {
        var fresh = session(Dossier.empty());
        var empty = new AgendaModel(fresh, folded, new ShortMemory());
        empty.items().paste(PastedAgenda.read("1. Opening\n2. Plans\n2.1 China\n3. Closing"));
        assertEquals(List.of("1", "2", "2.1", "3"),
                empty.listing().rows().stream().map(row -> row.item().number()).toList());
        assertEquals(List.of(0, 0, 1, 0), empty.listing().rows().stream().map(ItemRow::depth).toList());
        assertEquals("Opening", empty.detail().get().orElseThrow().item().title());
        fresh.undo();
        assertEquals(Dossier.empty(), fresh.dossier());
    }

    @Test
    void clearanceIsRecordedForTheWordingAsItIsAndALaterWordShows() {
        model.select(evening.ten.id());
        assertTrue(detail().awaitsClearance());
        detail().asked().forEach(asked -> model.contributions().clear(asked));
        assertFalse(detail().awaitsClearance());
        assertEquals(Optional.of(Readiness.CLEARED), row("10").readiness());
        model.position().type("objective", "Example: something else.");
        assertTrue(detail().awaitsClearance());
        assertEquals(Optional.of(Readiness.CHANGED), row("10").readiness());
        assertTrue(detail().asked().stream().noneMatch(ItemDetail.Asked::current));
    }

    @Test
    void whereNobodyWasAskedNoClearanceIsAwaited() {
        model.select(evening.coal.id());
        model.position().type("objective", "Example: keep the study.");
        assertEquals(List.of(), detail().asked());
        assertFalse(detail().awaitsClearance());
    }

    @Test
    void commentsStandInReadingOrderAndAreAnsweredResolvedAndReopened() {
        model.select(evening.ten.id());
        assertEquals(List.of("", "pointsToMake", "arguments", "redLines"),
                detail().conversations().stream().map(thread -> thread.about().field()).toList());
        Conversation first = detail().conversations().get(1);
        model.conversing().answer(first, "  Example: eleven, then.  ");
        assertEquals(List.of("Example: 11 is in record 15, FY2017. I would write 11.", "Example: eleven, then."),
                detail().conversations().get(1).answers().stream().map(each -> each.words()).toList());
        assertEquals("Head of delegation", detail().conversations().get(1).answers().getLast().author());
        model.conversing().resolve(first);
        assertFalse(detail().conversations().get(1).isOpen());
        assertEquals(2, row("10").openComments());
        model.conversing().reopen(first);
        assertEquals(3, row("10").openComments());
    }

    @Test
    void aCommentOnASelectionQuotesIt() {
        model.select(evening.coal.id());
        model.comments().add(CommentActs.Target.of("pointsToMake", evening.onCoal.pointsToMake(), 9, 13), "Why?");
        Conversation thread = detail().conversations().getFirst();
        assertEquals("note", thread.about().passage().orElseThrow().quote());
        assertEquals(1, detail().openOn("pointsToMake"));
        model.comments().add(CommentActs.Target.ITEM, "   ");
        assertEquals(1, detail().conversations().size());
    }

    @Test
    void aCommentCanStandOnAFieldOfAPositionThatIsNotWrittenYet() {
        model.select(evening.nuclear.id());
        model.comments().add(new CommentActs.Target("objective", Optional.empty()), "Who writes this?");
        assertEquals(1, row("8").openComments());
        assertEquals(Optional.of(Readiness.MISSING), row("8").readiness());
    }

    @Test
    void foldedNothingIsLeftThatTheGroupMayNotSee() {
        model.select(evening.ten.id());
        folded.set(true);
        assertEquals(8, model.listing().rows().size());
        assertTrue(model.listing().rows().stream().allMatch(row -> row.readiness().isEmpty() && row.leadDesk().isEmpty()
                && row.openComments() == 0 && row.item().triage().isEmpty()));
        Position seen = detail().position();
        assertEquals(evening.onTen.pointsToMake(), seen.pointsToMake());
        assertEquals("", seen.objective() + seen.redLines() + seen.leadDesk());
        assertTrue(detail().instructions().isEmpty() && detail().asked().isEmpty() && detail().held().isEmpty()
                && detail().silent().isEmpty() && detail().conversations().isEmpty());
        assertTrue(detail().readiness().isEmpty());
    }

    @Test
    void wordsTypedWhileFoldedLeaveWhatIsFoldedAsItWas() {
        model.select(evening.ten.id());
        folded.set(true);
        model.position().type("pointsToMake", "Example: shorter.");
        folded.set(false);
        assertEquals("Example: shorter.", detail().position().pointsToMake());
        assertEquals("Example: no new reporting duty for members.", detail().position().redLines());
    }

    @Test
    void nothingChangesInADossierThatIsReadOnly() {
        var door = new MemoryDoor(evening.dossier());
        door.close();
        var readOnly = new AgendaModel(new Session(door, front, front, () -> "X"), folded, new ShortMemory());
        readOnly.items().remove();
        readOnly.position().type("pointsToMake", "x");
        assertEquals(8, readOnly.listing().rows().size());
        assertEquals(evening.dossier(), readOnly.seen());
        assertTrue(readOnly.readOnly());
    }
}
