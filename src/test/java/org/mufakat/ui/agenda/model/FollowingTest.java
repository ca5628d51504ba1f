package org.mufakat.ui.agenda.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Position;
import org.mufakat.ui.control.ShortMemory;

/** Comments on words of our position stay with these words. */
final class FollowingTest {
    private final Evening evening = new Evening();
    private final ManualFront front = new ManualFront();
    private final Session session = new Session(new MemoryDoor(evening.dossier()), front, front, () -> "Head");
    private final AgendaModel model = new AgendaModel(session, new SimpleBooleanProperty(), new ShortMemory());

    @Test
    void aCommentGoesAlongWhenWordsBeforeItAreWritten() {
        model.select(evening.ten.id());
        String before = words();
        type("Ladies and gentlemen, good morning. " + before);
        assertEquals("over ten", thread().about().passage().orElseThrow().quote());
        assertEquals(before.indexOf("over ten") + 36, thread().standing(session.dossier()).orElseThrow().start());
        assertFalse(thread().isLost(session.dossier()));
    }

    @Test
    void aCommentIsAboutTheWordsAsTheyBecome() {
        model.select(evening.ten.id());
        type(words().replace("over ten", "over thirteen"));
        type(words().replace("over thir", "well over thir"));
        assertEquals("over thirteen", thread().about().passage().orElseThrow().quote());
        assertFalse(thread().isLost(session.dossier()));
    }

    @Test
    void wordsTakenOutLetterByLetterAreRememberedAsAWholeAndFoundWhenTheyComeBack() {
        model.select(evening.ten.id());
        String whole = words();
        int end = whole.indexOf("over ten") + "over ten".length();
        for (int taken = 1; taken <= "over ten".length(); taken++) {
            type(whole.substring(0, end - taken) + whole.substring(end));
        }
        assertTrue(thread().isLost(session.dossier()));
        assertEquals("over ten", thread().about().passage().orElseThrow().quote());
        assertEquals(1, detailCount());
        type(whole);
        assertFalse(thread().isLost(session.dossier()));
    }

    @Test
    void undoTakesBackWordsAndCommentTogether() {
        model.select(evening.ten.id());
        Position position = session.dossier().position(evening.ten.id()).orElseThrow();
        Conversation thread = thread();
        type(words().replace("over ten", "over thirteen"));
        session.undo();
        assertEquals(position, session.dossier().position(evening.ten.id()).orElseThrow());
        assertEquals(thread, thread());
    }

    private long detailCount() {
        return model.detail().get().orElseThrow().openOn("pointsToMake");
    }

    private Conversation thread() {
        return Conversation.with(session.dossier(), evening.overTen.id()).orElseThrow();
    }

    private String words() {
        return session.dossier().position(evening.ten.id()).orElseThrow().pointsToMake();
    }

    private void type(String words) {
        model.position().type("pointsToMake", words);
    }
}
