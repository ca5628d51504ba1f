package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.Reminders;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Pending;

/** The second paragraph waits for an hour that comes in two hours. */
@Tag("ui")
class ReminderBarTest {
    private final ManualFront front = new ManualFront();
    private final SimpleBooleanProperty folded = new SimpleBooleanProperty();
    private final SimpleBooleanProperty elsewhere = new SimpleBooleanProperty(true);
    private final List<Paragraph> gone = new ArrayList<>();
    private TextWindow window;
    private ReminderBar bar;

    @BeforeEach
    void open() throws Exception {
        window = TextWindow.open(TextFixture.small(), front, front);
        window.robot.interact(() -> {
            var delegation = window.session.dossier().all(Delegation.class).getFirst();
            window.session.perform(this, Label.of("change.paragraph-pending-added"), dossier -> List.of(Change.put(
                    EntryType.PARAGRAPH.shape().with(window.paragraph(1), "pending",
                            List.of(new Pending(delegation.id(),
                                    Optional.of(front.instant().plus(Duration.ofHours(2))), Optional.empty(),
                                    false))))));
            bar = new ReminderBar(window.session, new Reminders(window.session), window.words, folded, elsewhere,
                    gone::add);
        });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void itRemindsWhereTheTextIsNotSeenAndLeadsThere() {
        assertEquals(0, lines());
        window.robot.interact(() -> front.pass(Duration.ofMinutes(61)));
        assertEquals(1, lines());

        window.robot.interact(() -> elsewhere.set(false));
        assertEquals(0, lines());
        window.robot.interact(() -> elsewhere.set(true));
        step("text.reminder-go").fire();

        assertEquals(List.of(window.paragraph(1)), gone);
    }

    @Test
    void itSaysNothingOnASharedScreenNorOnceItWasPutOff() {
        window.robot.interact(() -> front.pass(Duration.ofMinutes(61)));
        window.robot.interact(() -> folded.set(true));
        assertEquals(0, lines());
        window.robot.interact(() -> folded.set(false));
        assertEquals(1, lines());

        window.robot.interact(() -> step("text.reminder-later").fire());

        assertEquals(0, lines());
        window.robot.interact(() -> front.pass(Duration.ofMinutes(45)));
        assertEquals(1, lines());
    }

    @Test
    void anHourLongPastIsSaidOverTheTextOnly() {
        window.robot.interact(() -> front.pass(Duration.ofHours(3)));
        assertEquals(1, lines());
        window.robot.interact(() -> {
            front.pass(Duration.ofDays(2));
            elsewhere.set(false);
            elsewhere.set(true);
        });
        assertEquals(0, lines());
    }

    private int lines() {
        assertEquals(bar.getChildren().isEmpty(), !bar.isVisible());
        return bar.getChildren().size();
    }

    private Button step(String key) {
        return (Button) ((NoticeLine) bar.getChildren().getFirst()).steps().stream()
                .filter(each -> ("elsewhere." + key).equals(each.getId())).findFirst().orElseThrow();
    }
}
