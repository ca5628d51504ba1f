package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.Place;
import org.testfx.util.WaitForAsyncUtils;

/** Words are found in the text, and replaced. */
@Tag("ui")
class FindingJourneyTest {
    private TextWindow window;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void wordsAreFoundAsTheyAreTypedAndReplacedInOneStep() throws Exception {
        Dossier small = TextFixture.small();
        Paragraph agreed = TextFixture.numbered(small, "2");
        window = TextWindow.open(small.with(List.of(Change.put(EntryType.PARAGRAPH.shape().with(agreed, "status",
                ParagraphStatus.AGREED)))));
        window.keys(KeyCode.CONTROL, KeyCode.H);
        window.robot.write("THE");
        assertEquals("1 of 5", window.said("text.find-count"));
        assertEquals("The", window.area.getSelectedText());
        window.robot.push(KeyCode.ENTER);
        window.robot.push(KeyCode.ENTER);
        assertEquals("3 of 5", window.said("text.find-count"));
        window.keys(KeyCode.SHIFT, KeyCode.F3);
        assertEquals("2 of 5", window.said("text.find-count"));
        window.keys(KeyCode.SHIFT, KeyCode.ENTER);
        window.keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("5 of 5", window.said("text.find-count"));

        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.robot.write("They ");
        assertEquals("1 of 2", window.said("text.find-count"));
        window.robot.interact(() -> window.node("text.replace-with").orElseThrow().requestFocus());
        window.robot.write("The Ministers ");
        window.robot
                .interact(() -> ((Button) window.node("text.replace-all").orElseThrow()).fire());
        assertEquals("The Ministers welcomed progress.", window.words(2));
        assertEquals("The Ministers thanked the host.", window.words(3));
        assertEquals(ParagraphStatus.REOPENED, window.paragraph(2).status());
        assertEquals("2 places replaced. 1 agreed paragraph is reopened.", window.said("text.find-said"));
        assertTrue(window.node("text.reopened").isEmpty(), "it is said once");

        window.keys(1, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", window.said("text.find-said"));
        window.robot.push(KeyCode.ESCAPE);
        assertTrue(window.area.isFocused());
        assertEquals("They welcomed progress.", window.words(2));
        assertEquals("They thanked the host.", window.words(3));
        assertEquals(ParagraphStatus.AGREED, window.paragraph(2).status());
    }

    @Test
    void oneReplacementGoesOnToTheNextAndAHitAcrossABracketIsLeftAlone() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.moveTo(1, 14));
        window.robot.write("[re]");
        window.keys(KeyCode.CONTROL, KeyCode.H);
        window.robot.write("renoted");
        assertEquals("1 of 1", window.said("text.find-count"));
        assertEquals("re]noted", window.area.getSelectedText());
        window.robot.interact(() -> window.node("text.replace-with").orElseThrow().requestFocus());
        window.robot.push(KeyCode.ENTER);
        assertEquals("The Ministers [re]noted the report.", window.words(1));
        assertFalse(window.said("text.find-said").isEmpty());

        window.robot.interact(() -> ((TextInputControl) window.node("text.find-words").orElseThrow()).setText("they"));
        window.robot.interact(
                () -> ((TextInputControl) window.node("text.replace-with").orElseThrow()).setText("They all"));
        window.robot.push(KeyCode.ENTER);
        assertEquals("They all welcomed progress.", window.words(2));
        assertEquals("They", window.area.getSelectedText());
        assertEquals("2 of 2", window.said("text.find-count"));

        window.robot.interact(() -> {
            ((TextInputControl) window.node("text.find-words").orElseThrow()).setText("s");
            ((TextInputControl) window.node("text.replace-with").orElseThrow()).setText("\u0086\u0086z");
            window.area.selectRange(2, 24, 2, 25);
        });
        window.robot.push(KeyCode.ENTER);
        assertEquals("They all welcomed progrezs.", window.words(2));
        assertEquals(new Place(2, 25), window.area.placeOf(window.area.getSelection().getStart()));
    }

    @Test
    void ofVeryManyPlacesInOneParagraphThoseAreMarkedThatCanBeSeen() throws Exception {
        Dossier small = TextFixture.small();
        window = TextWindow.open(small.with(List.of(Change.put(TextFixture.numbered(small, "3")
                .reworded("They noted the work. ".repeat(300) + "They thanked the host of the work.")))));
        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.robot.write("work");
        assertEquals("1 of 301", window.said("text.find-count"));
        assertMarked(1, 150);
        window.keys(KeyCode.SHIFT, KeyCode.F3);
        assertEquals("301 of 301", window.said("text.find-count"));
        assertMarked(1, 150);
    }

    private void assertMarked(int fewest, int most) {
        WaitForAsyncUtils.waitForFxEvents();
        long marked = window.scene.getRoot().lookupAll(".found-mark").stream()
                .filter(each -> !((Path) each).getElements().isEmpty()).count();
        assertTrue(fewest <= marked && marked <= most, marked + " are marked");
    }
}
