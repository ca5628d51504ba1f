package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Revision;
import org.mufakat.ui.consensus.beside.ProgressChart;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Moments;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class RevisionsJourneyTest {
    private TextWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> {
            new Editing(window.view.model()).issue("Rev.1", Optional.empty(), "");
            window.area.moveTo(1, 31);
        });
        window.robot.write(" And more.");
        window.robot.interact(() -> window.session.flush());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void oneGoesBackToARevisionByKeyboardAndUndoTakesItBack() {
        window.perform("text.revisions");
        press("text.go-back");
        assertEquals("Going back to Rev.1 changes the working copy: 1 paragraph reworded.",
                window.said("text.go-back-changes"));

        window.robot.type(KeyCode.SPACE);

        assertEquals("The Ministers noted the report.", window.words(1));
        assertTrue(window.node("text.revisions-card").isEmpty());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("The Ministers noted the report. And more.", window.words(1));
    }

    @Test
    void oneGoesBackFromTheViewOfARevisionToo() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        Node row = window.node("text.revisions-list").orElseThrow().lookup(".list-cell");
        assertTrue(row.getAccessibleText().startsWith("Rev.1 · 3 paragraphs"), row.getAccessibleText());
        press("text.look-at");
        assertEquals(Sheet.State.ISSUED, window.view.model().sheet().state());

        press("text.go-back-to-shown");
        assertEquals("Going back to Rev.1 changes the working copy: 1 paragraph reworded.",
                window.said("text.go-back-changes"));
        assertTrue(window.node("text.go-back-now").orElseThrow().isFocused());
        window.robot.type(KeyCode.SPACE);

        assertEquals("The Ministers noted the report.", window.words(1));
        assertEquals(Sheet.State.WORKING, window.view.model().sheet().state());
    }

    @Test
    void aSharedScreenNamesTheRevisionThatWasCirculatedLast() {
        window.robot.interact(() -> new Editing(window.view.model()).issue("Rev.2", Optional.of(Audience.ALL), ""));
        window.robot.interact(() -> new Editing(window.view.model()).issue("Rev.3", Optional.empty(), ""));
        window.robot.interact(() -> {
            window.folded.set(true);
            window.shell.refresh();
        });
        Instant at = window.session.dossier().all(Revision.class).getFirst().at();
        assertEquals("As circulated: Rev.2, " + Moments.day(window.words, at, window.session.zone()),
                window.said("text.as-circulated"));
    }

    @Test
    void aSharedScreenNamesNoTextThatWasNeverCirculated() {
        var model = window.view.model();
        window.robot.interact(() -> new Editing(model).issue("Rev.2", Optional.of(Audience.ALL), ""));
        window.robot.interact(() -> new Editing(model).begin("Fallback statement"));
        window.robot.interact(() -> {
            window.folded.set(true);
            window.shell.refresh();
        });
        var which = (MenuButton) window.node("text.choose").orElseThrow();
        assertEquals("", which.getText());
        assertEquals(1, which.getItems().size());
        assertTrue(which.getItems().getFirst().getText().contains("Joint Ministerial Statement"));

        window.robot.interact(() -> ((RadioMenuItem) which.getItems().getFirst()).fire());
        assertEquals("Joint Ministerial Statement", which.getText());
    }

    @Test
    void noMenuIsTallerThanASmallScreen() {
        for (Menu menu : window.scene.getRoot().lookupAll("#menu-bar").stream().map(MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream()).toList()) {
            window.robot.interact(menu::show);
            double height = menu.getItems().getFirst().getParentPopup().getHeight();
            assertTrue(height > 20 && height < 700, menu.getText() + ": " + height);
            window.robot.interact(menu::hide);
        }
    }

    @Test
    void theStoryOpensWhatWasSaidBeforeAndPutsItBack() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> window.scene.getRoot().lookupAll(".story-entry").size() == 2);
        Node newest = window.scene.getRoot().lookup(".story-entry");
        assertTrue(newest.getAccessibleText().contains("“And more.” added"), newest.getAccessibleText());
        window.robot.interact(newest::requestFocus);
        window.robot.type(KeyCode.ENTER);
        press("text.story-before.put-back");

        assertEquals("The Ministers noted the report.", window.words(1));
        assertEquals("change.paragraph-put-back", window.session.toUndo().orElseThrow().label().key());
    }

    @Test
    void theCleanVersionIsReadAndWhatWasOpenIsClosedWhenTheScreenIsFolded() {
        window.perform("text.clean");
        window.robot.write("x");
        assertEquals("The Ministers noted the report. And more.", window.words(1));
        assertEquals(Sheet.State.CLEAN, window.view.model().sheet().state());
        window.perform("text.clean");
        window.perform("text.revisions");
        assertTrue(window.node("text.revisions-card").isPresent());

        window.robot.interact(() -> {
            window.view.model().foldedProperty().unbind();
            window.view.model().foldedProperty().set(true);
        });

        assertTrue(window.node("text.revisions-card").isEmpty());
        assertFalse(window.scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains("History of")));
    }

    @Test
    void theChartIsWalkedByArrowKeysAndSaysItsFigures() throws Exception {
        window.robot.interact(() -> {
            window.area.moveTo(2, 0);
            window.area.insertText(2, 0, "[D1: ");
            window.area.insertText(2, 11, "]");
            var chart = new ProgressChart(window.view.model(), window.words);
            ((BorderPane) window.view.node()).setRight(chart);
            chart.show();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> window.scene.getRoot().lookupAll(".open-bar").size() == 2);
        List<Node> rows = window.scene.getRoot().lookupAll(".progress-row").stream().toList();
        window.robot.interact(rows.getLast()::requestFocus);
        assertTrue(rows.getLast().getAccessibleText().startsWith("Draft 3, now: 1 bracket (0 alternatives)"),
                rows.getLast().getAccessibleText());

        window.robot.type(KeyCode.UP);

        assertTrue(rows.getFirst().isFocused());
        assertTrue(rows.getFirst().getAccessibleText().contains("0 brackets"), rows.getFirst().getAccessibleText());
    }

    private void press(String id) {
        window.robot.interact(() -> window.node(id).orElseThrow().requestFocus());
        window.robot.type(KeyCode.SPACE);
    }
}
