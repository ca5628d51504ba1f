package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Small;
import org.mufakat.dossier.DossierProblem;

class SessionTest {
    private final Small small = new Small();
    private final ManualFront front = new ManualFront();
    private final MemoryDoor door = new MemoryDoor(small.dossier());
    private final Session session = new Session(door, front, front, () -> "Head");

    private void type(String field, String words) {
        session.type(this, field, Label.of("change.field", field),
                dossier -> List.of(Change.put(EntryType.POSITION.shape()
                        .with(dossier.position(small.item.id()).orElseThrow(), field, words))));
    }

    private String written() {
        return door.dossier().position(small.item.id()).orElseThrow().redLines();
    }

    @Test
    void typedWordsShowAtOnceAndAreWrittenAfterAMoment() {
        type("redLines", "no");
        assertEquals("no", session.dossier().position(small.item.id()).orElseThrow().redLines());
        assertEquals(Saving.State.SAVING, session.saving().state());
        assertEquals("REDLINE", written());
        front.pass(Session.QUIET);
        assertEquals("no", written());
        assertEquals(Saving.State.SAVED, session.saving().state());
    }

    @Test
    void whoTypesWithoutStoppingIsSavedAfterTwoSecondsAtTheLatest() {
        for (int i = 0; i < 25; i++) {
            type("redLines", "x".repeat(i + 1));
            front.pass(Duration.ofMillis(100));
        }
        assertTrue(written().length() >= 15, written());
    }

    @Test
    void typingInOneFieldWithinAPauseIsOneStep() {
        type("redLines", "a");
        front.pass(Duration.ofSeconds(1));
        type("redLines", "ab");
        front.pass(Duration.ofSeconds(1));
        session.undo();
        assertEquals("REDLINE", written());
        session.redo();
        assertEquals("ab", written());
    }

    @Test
    void typingAfterAPauseOrInAnotherFieldIsAStepOfItsOwn() {
        type("redLines", "a");
        front.pass(Duration.ofSeconds(3));
        type("redLines", "b");
        type("fallback", "c");
        session.undo();
        assertEquals("b", written());
        assertEquals("", session.dossier().position(small.item.id()).orElseThrow().fallback());
        session.undo();
        assertEquals("a", written());
    }

    @Test
    void undoTakesBackWordsThatWereNotWrittenYet() {
        type("redLines", "not yet");
        session.undo();
        assertEquals("REDLINE", written());
        assertEquals("REDLINE", session.dossier().position(small.item.id()).orElseThrow().redLines());
    }

    @Test
    void aFullDiskLeavesTheWordsOnTheScreenAndTheyAreWrittenWhenThereIsRoom() {
        door.failWith(new DossierProblem(DossierProblem.Kind.DISK_FULL, "x.mufakat"));
        type("redLines", "kept");
        front.pass(Duration.ofSeconds(1));
        assertEquals(Saving.State.FAILED, session.saving().state());
        assertEquals("kept", session.dossier().position(small.item.id()).orElseThrow().redLines());
        type("redLines", "kept, and more");
        door.succeed();
        front.pass(Duration.ofSeconds(5));
        assertEquals("kept, and more", written());
        assertEquals(Saving.State.SAVED, session.saving().state());
    }

    @Test
    void savingAtOnceWritesWhatIsTyped() {
        type("redLines", "now");
        assertTrue(session.flush().isDone());
        assertEquals("now", written());
    }

    @Test
    void savingAtOnceSaysWhenItFails() {
        door.failWith(new DossierProblem(DossierProblem.Kind.GONE, "x.mufakat"));
        type("redLines", "now");
        assertTrue(session.flush().isCompletedExceptionally());
    }

    @Test
    void nothingChangesInADossierThatCannotBeWritten() {
        door.close();
        type("redLines", "no");
        assertEquals("REDLINE", session.dossier().position(small.item.id()).orElseThrow().redLines());
    }

    @Test
    void changesAreWrittenInTheirOrder() {
        type("redLines", "first");
        session.perform(this, Label.of("change.remove"), dossier -> List.of(Change.remove(small.outer)));
        assertEquals(List.of("change.field", "change.remove"),
                door.written().stream().map(set -> set.label().key()).toList());
        assertFalse(session.toUndo().isEmpty());
    }
}
