package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.ui.control.SwiftRobot;

@Tag("ui")
class TextJourneyTest {
    private TextWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TextWindow.open(TextFixture.small());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void wordsBracketsSplitsAndJoinsAreTypedAndAllOfItIsUndone() {
        window.robot.interact(() -> window.area.moveTo(1, 31));
        window.robot.write(" Xin [chao]");
        assertEquals("The Ministers noted the report. Xin [chao]", window.words(1));
        assertEquals(1, window.view.model().sheet().outstanding().size());

        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        window.robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B).release(KeyCode.B, KeyCode.ALT, KeyCode.CONTROL);
        window.robot.write("JPN");
        window.robot.push(KeyCode.ENTER);
        assertEquals("The Ministers [JPN: noted] the report. Xin [chao]", window.words(1));
        assertEquals(2, window.view.model().sheet().outstanding().size());

        window.robot.interact(() -> window.area.moveTo(1, 38));
        window.robot.push(KeyCode.ENTER);
        assertEquals(List.of("", "1", "1 bis", "2", "3"), window.numbers());
        assertEquals("The Ministers [JPN: noted] the report.", window.words(1));
        assertEquals(5, window.area.getParagraphs().size());

        window.robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("", "1", "2", "3"), window.numbers());
        assertEquals("The Ministers [JPN: noted] the report. Xin [chao]", window.words(1));

        for (int i = 0; i < 4; i++) {
            window.robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            SwiftRobot.rest();
        }
        assertEquals("The Ministers noted the report.", window.words(1));
        assertEquals(List.of("", "1", "2", "3"), window.numbers());
        assertEquals(
                "Energy Security\nThe Ministers noted the report.\nThey welcomed progress.\nThey thanked the host.",
                window.area.getText());
    }

    @Test
    void severalParagraphsPastedAreParagraphsOfTheirOwn() {
        window.robot.interact(() -> {
            window.area.moveTo(2, 23);
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "\r\nFirst.\r\n\r\nSecond.\r\n"));
            window.area.paste();
        });

        assertEquals(List.of("", "1", "2", "2 bis", "3"), window.numbers());
        assertEquals("They welcomed progress.First.", window.words(2));
        assertEquals("Second.", window.words(3));
    }
}
