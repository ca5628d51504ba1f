package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.dossier.Desk;

/** Back leads to what had the focus where the person was. */
@Tag("ui")
final class BackJourneyTest extends WindowJourney {

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new NoFiles());
        openSample();
        robot.interact(() -> window.goTo(Anchor.to(item("7"))));
    }

    @Test
    void backLeadsToTheLinkThatOneCameFrom() throws Exception {
        robot.interact(() -> node("item-tab.paragraphs", ToggleButton.class).fire());
        Node link = robot.lookup((Node node) -> node instanceof Hyperlink each && "¶6".equals(each.getText())).query();
        robot.interact(link::requestFocus);
        press(KeyCode.SPACE);
        until(() -> place().equals(Rooms.TEXT));
        press(KeyCode.ALT, KeyCode.LEFT);
        until(() -> place().equals(Rooms.AGENDA));
        assertEquals("¶6", focused() instanceof Hyperlink each ? each.getText() : String.valueOf(focused()));
        assertEquals(Optional.of(Anchor.to(item("7"))),
                window.opened().get().orElseThrow().room(Rooms.AGENDA).here().get());
    }

    @Test
    void backAndForwardLeadToTheFieldThatOneWasIn() throws Exception {
        robot.interact(() -> node("position.objective", Node.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> place().equals(Rooms.SUPPORT));
        press(KeyCode.ALT, KeyCode.LEFT);
        until(() -> place().equals(Rooms.AGENDA));
        assertEquals("position.objective", focused().getId());
        press(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> place().equals(Rooms.SUPPORT));
        press(KeyCode.ALT, KeyCode.LEFT);
        until(() -> place().equals(Rooms.AGENDA));
        assertEquals("position.objective", focused().getId());
    }

    private AgendaItem item(String number) {
        return dossier().all(AgendaItem.class).stream().filter(each -> each.number().equals(number)).findFirst()
                .orElseThrow();
    }
}
