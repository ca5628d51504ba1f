package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Position;
import org.mufakat.dossier.Desk;

/** What the program does not expect is said, and the work goes on. */
@Tag("ui")
final class UnforeseenTest extends WindowJourney {
    private final PrintStream usual = System.err;
    private Optional<Thread.UncaughtExceptionHandler> before = Optional.empty();

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new NoFiles());
        openSample();
        robot.interact(() -> {
            before = Optional.of(Thread.currentThread().getUncaughtExceptionHandler());
            window.catchUnforeseen();
        });
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    @AfterEach
    void letGo() {
        System.setErr(usual);
        robot.interact(() -> before.ifPresent(Thread.currentThread()::setUncaughtExceptionHandler));
    }

    @Test
    void anErrorThatNobodyCaughtIsSaidInACardAndTheDossierStaysOpen() throws Exception {
        Position first = dossier().all(Position.class).getFirst();
        robot.interact(() -> window.goTo(Anchor.to(first)));
        Platform.runLater(() -> {
            throw new IllegalStateException("as a fault in the program would");
        });
        until(() -> isShown("question"));
        assertTrue(node("question", Node.class).lookupAll(".label").stream().map(Labeled.class::cast)
                .anyMatch(label -> label.getText().contains("IllegalStateException")));
        assertTrue(isOpen());
        press(KeyCode.ESCAPE);
        assertFalse(isShown("question"));
        assertEquals(Rooms.AGENDA, place());
        assertEquals(Optional.of(first), dossier().find(Position.class, first.id()));
    }
}
