package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.Place;

@Tag("ui")
class StatusJourneyTest {
    private final ManualFront front = new ManualFront();
    private TextWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TextWindow.open(TextFixture.small(), front, front);
        window.robot.interact(() -> window.area.moveTo(1, 14));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aParagraphWaitsForACapitalUntilItsHourAndIsAgreedWhenAPersonSaysSo() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        window.robot.write("jap");
        window.robot.push(KeyCode.ENTER);
        assertEquals(1, window.paragraph(1).pending().size());

        window.robot.write("late");
        window.robot.push(KeyCode.ENTER);
        assertEquals("This hour cannot be read. Write it like 20:00.",
                window.said("text.pending-problem"));
        assertEquals("late", ((TextField) window.node("text.pending-hour").orElseThrow()).getText());
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.robot.write("23:00");
        window.robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(Instant.parse("2020-11-17T14:00:00Z")),
                window.paragraph(1).pending().getFirst().until());
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")),
                window.paragraph(1).pending().getFirst().zone());

        window.robot.interact(() -> front.pass(Duration.ofMinutes(115)));
        assertTrue(notice("text.reminder").endsWith(": 25 minutes left"), notice("text.reminder"));
        window.robot.interact(() -> front.pass(Duration.ofMinutes(25)));
        assertTrue(notice("text.reminder").startsWith("The hour of ¶1 has passed"), notice("text.reminder"));

        window.robot.interact(() -> ((Button) window.node("text.reminder-agreed").orElseThrow()).fire());

        assertEquals(ParagraphStatus.AGREED, window.paragraph(1).status());
        assertEquals(List.of(), window.paragraph(1).pending());
        assertTrue(window.node("text.reminder").isEmpty());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, window.paragraph(1).pending().size());
    }

    @Test
    void anEditReopensAndAgreementIsRefusedWithALinkToWhatIsOpen() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        assertEquals(ParagraphStatus.AGREED, window.paragraph(1).status());
        window.robot.write("[also] ");
        assertEquals(ParagraphStatus.REOPENED, window.paragraph(1).status());
        assertEquals("¶1 was agreed; it is reopened by this edit.", notice("text.reopened"));

        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        assertEquals(ParagraphStatus.REOPENED, window.paragraph(1).status());
        window.robot.interact(() -> window.area.moveTo(1, 0));
        var open = window.node("text.still-open").orElseThrow();
        window.robot.interact(() -> {
            var link = (Hyperlink) open.lookup(".hyperlink");
            assertEquals("[also] (unattributed)", link.getText());
            link.fire();
        });
        assertEquals(new Place(1, 14), window.view.model().caretProperty().get());

        window.robot.interact(() -> ((Button) window.node("text.reopened-undo").orElseThrow()).fire());
        assertEquals("The Ministers noted the report.", window.paragraph(1).words());
        assertEquals(ParagraphStatus.AGREED, window.paragraph(1).status());
        assertTrue(window.node("text.reopened").isEmpty());
    }

    private String notice(String id) {
        return ((Label) window.node(id).orElseThrow().lookup(".words")).getText();
    }
}
