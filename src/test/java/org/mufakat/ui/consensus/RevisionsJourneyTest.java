package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Front;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class RevisionsJourneyTest {
    private final FxRobot robot = new FxRobot();
    private Session session;
    private ConsensusView view;
    private Words words;
    private StatementArea area;
    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            session = new Session(new MemoryDoor(TextFixture.small()), new Front() {
                @Override
                public void run(Runnable act) {
                    act.run();
                }

                @Override
                public void later(Duration delay, Runnable act) {
                    // What is typed is written when the test asks for it.
                }
            }, Clock.systemUTC(), () -> "Desk");
            words = new Words(Locale.ENGLISH);
            view = new ConsensusView(session, words, new SimpleBooleanProperty());
            var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
            var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
            var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Text"), view.actions()),
                    new MenuOf(Words.fixed("Edit"), List.of(List.of(undo)))), List.of(), List.of(), undo, keys);
            scene = new Scene(shell.root(), 1000, 700);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            stage.setScene(scene);
            stage.show();
            shell.show(view);
            area = (StatementArea) scene.lookup(".statement-area");
            area.requestFocus();
            return null;
        }).get(60, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            new Editing(view.model()).issue("Rev.1", Optional.empty(), "");
            area.moveTo(1, 31);
        });
        robot.write(" And more.");
        robot.interact(() -> session.flush());
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            view.close();
            return null;
        }).get(10, TimeUnit.SECONDS);
        FxToolkit.hideStage();
    }

    @Test
    void oneGoesBackToARevisionByKeyboardAndUndoTakesItBack() {
        perform("text.revisions");
        press("text.go-back");
        assertEquals("Going back to Rev.1 changes the working copy: 1 paragraph reworded.",
                ((Label) node("text.go-back-changes").orElseThrow()).getText());

        robot.type(KeyCode.SPACE);

        assertEquals("The Ministers noted the report.", said(1));
        assertTrue(node("text.revisions-card").isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals("The Ministers noted the report. And more.", said(1));
    }

    @Test
    void theStoryOpensWhatWasSaidBeforeAndPutsItBack() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> scene.getRoot().lookupAll(".story-entry").size() == 2);
        Node newest = scene.getRoot().lookup(".story-entry");
        assertTrue(newest.getAccessibleText().contains("“And more.” added"), newest.getAccessibleText());
        robot.interact(newest::requestFocus);
        robot.type(KeyCode.ENTER);
        press("text.story-before.put-back");

        assertEquals("The Ministers noted the report.", said(1));
        assertEquals("change.paragraph-put-back", session.toUndo().orElseThrow().label().key());
    }

    @Test
    void theCleanVersionIsReadAndWhatWasOpenIsClosedWhenTheScreenIsFolded() {
        perform("text.clean");
        robot.write("x");
        assertEquals("The Ministers noted the report. And more.", said(1));
        assertEquals(Sheet.State.CLEAN, view.model().sheet().state());
        perform("text.clean");
        perform("text.revisions");
        assertTrue(node("text.revisions-card").isPresent());

        robot.interact(() -> {
            view.model().foldedProperty().unbind();
            view.model().foldedProperty().set(true);
        });

        assertTrue(node("text.revisions-card").isEmpty());
        assertFalse(scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains("History of")));
    }

    @Test
    void theChartIsWalkedByArrowKeysAndSaysItsFigures() throws Exception {
        robot.interact(() -> {
            area.moveTo(2, 0);
            area.insertText(2, 0, "[D1: ");
            area.insertText(2, 11, "]");
            var chart = new ProgressChart(view.model(), words);
            ((BorderPane) view.node()).setRight(chart);
            chart.show();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> scene.getRoot().lookupAll(".open-bar").size() == 2);
        List<Node> rows = scene.getRoot().lookupAll(".progress-row").stream().toList();
        robot.interact(rows.getLast()::requestFocus);
        assertTrue(rows.getLast().getAccessibleText().startsWith("Draft 3, now: 1 bracket (0 alternatives)"),
                rows.getLast().getAccessibleText());

        robot.type(KeyCode.UP);

        assertTrue(rows.getFirst().isFocused());
        assertTrue(rows.getFirst().getAccessibleText().contains("0 brackets"), rows.getFirst().getAccessibleText());
    }

    private void perform(String id) {
        robot.interact(() -> assertTrue(view.actions().stream().flatMap(List::stream)
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow().perform()));
    }

    private void press(String id) {
        robot.interact(() -> node(id).orElseThrow().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private Optional<Node> node(String id) {
        return scene.getRoot().lookupAll("*").stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    private String said(int row) {
        return view.model().sheet().rows().get(row).parsed().text();
    }
}
