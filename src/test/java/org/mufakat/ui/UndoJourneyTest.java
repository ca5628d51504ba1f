package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.dossier.Desk;

/** What undo and redo do is said, also where it cannot be seen. */
@Tag("ui")
final class UndoJourneyTest extends WindowJourney {
    private static final String TOLD = "status.turned-back";
    private static final String LINE = "Example: a line for the press.";

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new NoFiles());
        openSample();
        robot.interact(() -> session().perform(this,
                Label.of("change.position-field", "@position.pressLine", "10 Energy efficiency"),
                dossier -> List.of(Change.put(EntryType.POSITION.shape().with(position(), "pressLine", LINE)))));
    }

    @Test
    void whatWasTakenBackInAnotherViewIsSaidAndAPressLeadsThere() throws Exception {
        assertEquals(Rooms.OVERVIEW, place());
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> isShown(TOLD));
        assertFalse(position().pressLine().contains(LINE));
        assertTrue(told().startsWith("Taken back in Agenda: edit Press line, item 10"), told());
        press(KeyCode.CONTROL, KeyCode.Y);
        until(() -> told().startsWith("Done again in Agenda: "));
        assertEquals(LINE, position().pressLine());
        robot.interact(() -> node(TOLD, Labeled.class).requestFocus());
        press(KeyCode.SPACE);
        until(() -> place().equals(Rooms.AGENDA));
        assertEquals(Optional.of(Anchor.to(item())),
                window.opened().get().orElseThrow().room(Rooms.AGENDA).here().get());
    }

    @Test
    void itIsSaidWholeInANarrowWindow() throws Exception {
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> isShown(TOLD));
        Labeled told = node(TOLD, Labeled.class);
        assertTrue(told.getWidth() >= told.prefWidth(-1), told.getWidth() + " of " + told.prefWidth(-1));
        Node languages = node("language.en", Node.class).getParent();
        assertFalse(languages.isVisible());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(languages::isVisible);
    }

    @Test
    void itIsSaidUntilSomethingElseIsDoneOrTheScreenIsShared() throws Exception {
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> isShown(TOLD));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertFalse(isShown(TOLD));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        press(KeyCode.CONTROL, KeyCode.Y);
        until(() -> isShown(TOLD));
        robot.interact(() -> session().perform(this, Label.of("change.item-field", "@field.title", "10"),
                dossier -> List.of(Change.put(EntryType.AGENDA_ITEM.shape().with(item(), "title", "Other words")))));
        assertFalse(isShown(TOLD));
    }

    private String told() {
        return node(TOLD, Labeled.class).getText();
    }

    private AgendaItem item() {
        return dossier().all(AgendaItem.class).stream().filter(each -> each.number().equals("10")).findFirst()
                .orElseThrow();
    }

    private Position position() {
        return dossier().position(item().id()).orElseThrow();
    }
}
