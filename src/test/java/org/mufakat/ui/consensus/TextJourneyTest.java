package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
class TextJourneyTest {
    private final FxRobot robot = new FxRobot();
    private Session session;
    private ConsensusView view;
    private StatementArea area;

    private static final class FxNow implements Front {
        @Override
        public void run(Runnable act) {
            act.run();
        }

        @Override
        public void later(Duration delay, Runnable act) {
            // What is typed is written when the test asks for it.
        }
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            session = new Session(new MemoryDoor(TextFixture.small()), new FxNow(), Clock.systemUTC(), () -> "Desk");
            var words = new Words(Locale.ENGLISH);
            view = new ConsensusView(session, words, new SimpleBooleanProperty());
            var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
            var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
            var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Text"), view.actions()),
                    new MenuOf(Words.fixed("Edit"), List.of(List.of(undo)))), List.of(), List.of(), undo, keys);
            var scene = new Scene(shell.root(), 1000, 700);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            stage.setScene(scene);
            stage.show();
            shell.show(view);
            area = (StatementArea) scene.lookup(".statement-area");
            area.requestFocus();
            return null;
        }).get(60, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
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
    void wordsBracketsSplitsAndJoinsAreTypedAndAllOfItIsUndone() {
        robot.interact(() -> area.moveTo(1, 31));
        robot.write(" Xin [chao]");
        assertEquals("The Ministers noted the report. Xin [chao]", words(1));
        assertEquals(1, view.model().sheet().outstanding().size());

        robot.interact(() -> area.selectRange(1, 14, 1, 19));
        robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B).release(KeyCode.B, KeyCode.ALT, KeyCode.CONTROL);
        robot.write("JPN");
        robot.push(KeyCode.ENTER);
        assertEquals("The Ministers [JPN: noted] the report. Xin [chao]", words(1));
        assertEquals(2, view.model().sheet().outstanding().size());

        robot.interact(() -> area.moveTo(1, 38));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("", "1", "1 bis", "2", "3"), numbers());
        assertEquals("The Ministers [JPN: noted] the report.", words(1));
        assertEquals(5, area.getParagraphs().size());

        robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("", "1", "2", "3"), numbers());
        assertEquals("The Ministers [JPN: noted] the report. Xin [chao]", words(1));

        for (int i = 0; i < 4; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals("The Ministers noted the report.", words(1));
        assertEquals(List.of("", "1", "2", "3"), numbers());
        assertEquals(
                "Energy Security\nThe Ministers noted the report.\nThey welcomed progress.\nThey thanked the host.",
                area.getText());
    }

    @Test
    void severalParagraphsPastedAreParagraphsOfTheirOwn() {
        robot.interact(() -> {
            area.moveTo(2, 23);
            area.put("\r\nFirst.\r\n\r\nSecond.\r\n");
        });

        assertEquals(List.of("", "1", "2", "2 bis", "3"), numbers());
        assertEquals("They welcomed progress.First.", words(2));
        assertEquals("Second.", words(3));
    }

    private String words(int row) {
        WaitForAsyncUtils.waitForFxEvents();
        return view.model().sheet().rows().get(row).parsed().text();
    }

    private List<String> numbers() {
        WaitForAsyncUtils.waitForFxEvents();
        return view.model().sheet().rows().stream().map(Row::number).toList();
    }
}
