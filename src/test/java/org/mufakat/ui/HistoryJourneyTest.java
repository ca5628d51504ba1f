package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Saving;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.dossier.Desk;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.SwiftRobot;

/** A person finds what was changed, takes one change back without the later ones, and erases words for good. */
@Tag("ui")
final class HistoryJourneyTest extends WindowJourney {
    private static final String RED_LINE = "never-below-fortythree";
    private static final String POINT = "over ten trainers";

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new NoFiles());
        openSample();
        robot.interact(() -> window.goTo(Anchor.to(item())));
        type("position.redLines", " " + RED_LINE);
        type("position.pointsToMake", " " + POINT);
    }

    @Test
    void oneChangeIsTakenBackWithoutTheLaterOneAndThatCanBeUndone() throws Exception {
        openHistory();
        press(KeyCode.DOWN);
        until(() -> title().contains("red line"));
        press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        until(() -> !position().redLines().contains(RED_LINE));
        assertTrue(position().pointsToMake().endsWith(POINT));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> position().redLines().endsWith(RED_LINE));
    }

    @Test
    void ofAStepWithManyChangesIsSaidHowManyAreListedAndMoreCanBe() throws Exception {
        openHistory();
        press(KeyCode.END);
        until(() -> isShown("history.subjects-listed"));
        assertTrue(listed().startsWith("100 of "), listed());
        String all = listed().split(" ")[2];
        assertTrue(subject().startsWith("1 of " + all + ": "), subject());
        robot.interact(() -> node("history.subjects-more", Labeled.class).requestFocus());
        press(KeyCode.SPACE);
        until(() -> listed().startsWith("200 of " + all));
        until(() -> node("history.subjects", ComboBox.class).isFocused());
    }

    @SuppressWarnings("unchecked")
    private String subject() {
        ComboBox<Object> subjects = node("history.subjects", ComboBox.class);
        return subjects.getConverter().toString(subjects.getValue());
    }

    private String listed() {
        return node("history.subjects-listed", Labeled.class).getText();
    }

    @Test
    void thatNotAllStepsAreShownIsSaidAndMoreAreShownAtAPress() throws Exception {
        robot.interact(() -> {
            for (int i = 0; i < 210; i++) {
                String title = "Example " + i;
                session().perform(this, Label.of("change.item-field", "@field.title", "9"), dossier -> List
                        .of(Change.put(EntryType.AGENDA_ITEM.shape().with(other(), "title", title))));
            }
        });
        until(() -> session().saving().state() == Saving.State.SAVED);
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> isShown("history.further") && node("history.further", Labeled.class).getParent().isVisible());
        assertEquals("200 steps shown, there are more", node("history.count", Labeled.class).getText());
        robot.interact(() -> node("history.show-further", Labeled.class).requestFocus());
        press(KeyCode.SPACE);
        until(() -> steps() == 213);
        assertFalse(node("history.further", Labeled.class).getParent().isVisible());
        assertTrue(node("history.list", ListView.class).isFocused());
    }

    @Test
    void enterLeadsToWhereItWasChangedAndBackReturns() throws Exception {
        openHistory();
        press(KeyCode.ENTER);
        until(() -> place().equals(Rooms.AGENDA));
        press(KeyCode.ALT, KeyCode.LEFT);
        until(() -> place().equals(Rooms.HISTORY));
    }

    @Test
    void theHistoryOfAnItemAloneIsAKeyAwayItsChipIsTakenOffAndBackReturns() throws Exception {
        robot.interact(() -> session().perform(this, Label.of("change.item-field", "@field.title", "9"),
                dossier -> List.of(Change
                        .put(EntryType.AGENDA_ITEM.shape().with(other(), "title", "Other words")))));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
        until(() -> isShown("history.title") && title().contains("points to make"));
        assertEquals(Rooms.HISTORY, place());
        assertEquals("10 Energy efficiency", node("history.filter.entry", ToggleButton.class).getText());
        assertEquals(3, steps(), "red lines, points to make, and how the dossier began");
        robot.interact(() -> node("history.filter.entry", ToggleButton.class).requestFocus());
        press(KeyCode.SPACE);
        until(() -> steps() == 4);
        assertFalse(node("history.filter.entry", ToggleButton.class).isVisible());
        robot.interact(() -> node("history.list", ListView.class).requestFocus());
        until(() -> title().contains("points to make"));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        until(() -> steps() == 3);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Rooms.AGENDA, place());
        assertEquals(Optional.of(Anchor.to(item())), window.opened().get().orElseThrow().room(Rooms.AGENDA).here()
                .get());
    }

    @SuppressWarnings("unchecked")
    private long steps() {
        return node("history.list", ListView.class).getItems().stream()
                .filter(row -> row.toString().startsWith("Act")).count();
    }

    private AgendaItem other() {
        return session().dossier().all(AgendaItem.class).stream()
                .filter(each -> each.number().equals("9")).findFirst().orElseThrow();
    }

    @Test
    void wordsAreErasedForGoodAfterAskingOnce() throws Exception {
        openHistory();
        press(KeyCode.DOWN);
        until(() -> title().contains("red line"));
        assertTrue(holds(RED_LINE));
        robot.interact(() -> node("history.erase", Button.class).requestFocus());
        press(KeyCode.SPACE);
        until(() -> isShown("question"));
        assertTrue(node("erase.no", Button.class).isFocused(), "what changes nothing is what Enter does");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        until(() -> isShown("question.close") && position().redLines().isEmpty());
        assertFalse(holds(RED_LINE));
        press(KeyCode.ESCAPE);
        assertEquals("", position().redLines());
        assertTrue(position().pointsToMake().endsWith(POINT));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !position().pointsToMake().endsWith(POINT));
        assertEquals("", position().redLines());
        assertFalse(session().toUndo().isPresent());
    }

    @Test
    void onASharedScreenNothingOfItIsBuilt() throws Exception {
        openHistory();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertFalse(isShown("history.list"));
        assertFalse(isShown("history.title"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> isShown("history.list") && title().contains("points to make"));
    }

    private void openHistory() throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> isShown("history.title") && title().contains("points to make"));
        robot.interact(() -> node("history.list", ListView.class).requestFocus());
    }

    private String title() {
        return node("history.title", Labeled.class).getText();
    }

    private boolean holds(String words) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void type(String field, String words) throws Exception {
        robot.interact(() -> {
            LightArea area = node(field, LightArea.class);
            area.requestFocus();
            area.moveTo(area.getLength());
        });
        robot.write(words);
        SwiftRobot.rest();
        robot.interact(() -> session().closeTyping());
        until(() -> session().saving().state() == Saving.State.SAVED);
    }

    private AgendaItem item() {
        return session().dossier().all(AgendaItem.class).stream()
                .filter(each -> each.number().equals("10")).findFirst().orElseThrow();
    }

    private Position position() {
        return session().dossier().position(item().id()).orElseThrow();
    }

}
