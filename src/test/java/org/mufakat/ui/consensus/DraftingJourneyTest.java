package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.ui.control.SwiftRobot;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class DraftingJourneyTest {
    private static final String MAIL = """
            > 1. The Ministers noted the report of the senior officials on the
            > year's work.
            >
            > 2. They welcomed progress.
            > 3. They thanked the host.
            >
            > 4. They encouraged further work.
            > 5. They endorsed the plan.
            > 6. They agreed to meet again.
            """;

    private TextWindow window;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void sixParagraphsOfAMailArePastedOneIsMovedMadeBisAndAllRenumberedAndUndone() throws Exception {
        window = TextWindow.open(TextFixture.emptyText());
        clipboard(MAIL);
        window.keys(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), window.numbers());
        assertEquals("The Ministers noted the report of the senior officials on the year's work.", window.words(0));

        window.robot.interact(() -> window.area.moveTo(3, 0));
        window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of("1", "4", "2", "3", "5", "6"), window.numbers());
        assertEquals("¶4 keeps its number at its new place.", notice());
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        assertEquals(List.of("1", "1 bis", "2", "3", "5", "6"), window.numbers());
        assertEquals("4", window.paragraph(1).formerNumber());
        assertEquals("", notice());

        fire("text.renumber");
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), window.numbers());
        assertEquals("1 bis", window.paragraph(1).formerNumber());
        assertEquals("5", window.paragraph(4).number());

        window.keys(5, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), window.numbers());
        assertEquals("", window.area.getText());
    }

    @Test
    void aMailPastedBetweenWordsKeepsThemAndItsNumbersAndIsOneStep() throws Exception {
        window = TextWindow.open(TextFixture.small());
        var host = window.paragraph(3).id();
        window.robot.interact(() -> window.area.moveTo(3, 12));
        clipboard(MAIL.replace("1.", "4.").replace("> 2.", "> 4 bis.").replace("> 3.", "> OP5 ter")
                .replace("> 6.", "> (a)").replace("> 5.", "> 6."));
        window.keys(KeyCode.CONTROL, KeyCode.V);

        assertEquals(List.of("", "1", "2", "3", "4", "4 bis", "OP5 ter", "4", "6", "(a)", "7"), window.numbers());
        assertEquals("They thanked", window.words(3));
        assertEquals(host, window.paragraph(3).id());
        assertEquals(" the host.", window.words(10));

        window.keys(1, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("", "1", "2", "3"), window.numbers());
        assertEquals("They thanked the host.", window.words(3));
    }

    @Test
    void whatNoFileCanHoldIsReplacedAndSaidSo() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> {
            window.area.moveTo(2, 0);
            window.area.replaceSelection("\uDC00");
        });
        assertEquals("\uFFFDThey welcomed progress.", window.words(2));
        assertEquals("One character that no file can hold was replaced (¶2).", notice());
        window.robot.interact(() -> window.folded.set(true));
        assertEquals("", notice());
        window.robot.interact(() -> window.folded.set(false));
        assertEquals("One character that no file can hold was replaced (¶2).", notice());

        window.robot.interact(() -> window.area.replaceSelection("\uD83D"));
        window.robot.interact(() -> window.area.replaceSelection("\uDE00"));
        assertEquals("\uFFFD\uD83D\uDE00They welcomed progress.", window.words(2));

        clipboard("a\0b\u0007c");
        window.robot.interact(() -> {
            window.area.moveTo(3, 0);
            window.area.paste();
        });
        assertEquals("a\uFFFDbcThey thanked the host.", window.words(3));
        assertEquals("One character that no file can hold was replaced (¶3). One control character was left out (¶3).",
                notice());
    }

    @Test
    void paragraphsAreCopiedWithTheirNumbersAndNothingElse() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(0, 3, 2, 4));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);

        List<String> copied = new ArrayList<>();
        window.robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertEquals("Energy Security\n1. The Ministers noted the report.\n\n2. They welcomed progress.",
                copied.getFirst());
        assertEquals("Copied: 3 paragraphs", notice());

        window.robot.interact(() -> window.area.moveTo(2, 4));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertEquals("Copied: ¶2", notice());
        window.robot.interact(() -> window.area.selectRange(1, 0, 2, 0));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertEquals("Copied: ¶1", notice());
        window.perform("text.clean");
        window.robot.interact(() -> ((Button) window.node("text.clean-copy").orElseThrow()).fire());
        assertEquals("Copied: the clean text", notice());
    }

    @Test
    void aReserveIsSomebodysAndWhatIsTypedNextGoesBehindIt() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertEquals("Put in the reserve", ((Button) window.node("text.bracket-done").orElseThrow()).getText());
        window.robot.push(KeyCode.ENTER);
        assertTrue(window.scene.getRoot().lookupAll(".names-field .problem").stream()
                .anyMatch(each -> ((Label) each).getText().equals("Nobody is named yet. Type a code, such as JPN.")));
        window.type("D1");
        window.robot.push(KeyCode.ENTER);
        window.type(".");
        assertEquals("The Ministers noted the report. [D1 reserve].", window.words(1));
    }

    @Test
    void theNextLetterGoesBehindABracketAndNotInPlaceOfItsWords() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
        window.robot.push(KeyCode.ENTER);
        window.type(",");
        assertEquals("The Ministers [noted], the report.", window.words(1));

        window.robot.interact(() -> window.area.selectRange(2, 5, 2, 13));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        window.type("D1");
        window.robot.push(KeyCode.ENTER);
        window.type("saw");
        assertEquals("They [welcomed] [D1: saw] progress.", window.words(2));
    }

    @Test
    void afterAnActOfTheToolbarsMenuOneGoesOnTyping() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.moveTo(2, 0));
        var more = (MenuButton) window.node("text.more").orElseThrow();
        window.robot.interact(() -> {
            more.requestFocus();
            more.show();
            more.getItems().stream().filter(item -> "text.renumber".equals(item.getId())).findFirst().orElseThrow()
                    .fire();
            more.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.area.isFocused());
    }

    @Test
    void enterAndBackspaceAtTheEdgesKeepEachParagraphsIdentity() throws Exception {
        window = TextWindow.open(TextFixture.small());
        var two = window.paragraph(2).id();
        var three = window.paragraph(3).id();
        window.robot.interact(() -> window.area.moveTo(2, 0));
        window.robot.push(KeyCode.ENTER);
        assertEquals(List.of("", "1", "1 bis", "2", "3"), window.numbers());
        assertEquals(two, window.paragraph(3).id());
        window.robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("", "1", "2", "3"), window.numbers());
        assertEquals(two, window.paragraph(2).id());

        window.robot.interact(() -> window.area.moveTo(3, 22));
        window.robot.push(KeyCode.ENTER);
        window.robot.push(KeyCode.ENTER);
        assertEquals(List.of("", "1", "2", "3", "4", "5"), window.numbers());
        assertEquals(three, window.paragraph(3).id());
        window.robot.push(KeyCode.BACK_SPACE);
        window.robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("", "1", "2", "3"), window.numbers());

        window.robot.interact(() -> window.area.moveTo(2, 23));
        window.robot.push(KeyCode.DELETE);
        assertEquals(List.of("", "1", "2"), window.numbers());
        assertEquals("They welcomed progress.They thanked the host.", window.words(2));
        assertEquals(two, window.paragraph(2).id());
        window.keys(1, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(three, window.paragraph(3).id());
    }

    @Test
    void aParagraphIsDraggedByItsNumberAndInTheOutline() throws Exception {
        window = TextWindow.openWide(TextFixture.small());
        // A menu bar that the pointer only passed over takes the next Esc for itself, until something is pressed.
        window.robot.clickOn(window.area);
        var numbers = window.scene.getRoot().lookupAll(".gutter .paragraph-number").stream().map(Label.class::cast)
                .filter(each -> each.getText().equals("3.") || each.getText().equals("1.")).toList();
        Label three = numbers.stream().filter(each -> each.getText().equals("3.")).findFirst().orElseThrow();
        Label one = numbers.stream().filter(each -> each.getText().equals("1.")).findFirst().orElseThrow();
        window.robot.moveTo(three).press(MouseButton.PRIMARY).moveBy(0, -10);
        window.robot.moveTo(one).moveBy(0, -8);
        SwiftRobot.rest();
        assertTrue(window.scene.lookup(".drop-line").isVisible());
        window.robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("", "3", "1", "2"), window.numbers());
        assertEquals("¶3 keeps its number at its new place.", notice());

        var cells = window.node("text.outline").orElseThrow().lookupAll(".list-cell").stream()
                .filter(each -> each.isVisible())
                .toList();
        window.robot.moveTo(cells.get(1)).press(MouseButton.PRIMARY).moveBy(0, 10);
        window.robot.moveTo(cells.get(3)).moveBy(0, 6);
        window.robot.push(KeyCode.ESCAPE);
        window.robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("", "3", "1", "2"), window.numbers());
        window.robot.moveTo(cells.get(1)).press(MouseButton.PRIMARY).moveBy(0, 10);
        window.robot.moveTo(cells.get(3)).moveBy(0, 6).release(MouseButton.PRIMARY);
        assertEquals(List.of("", "1", "2", "3"), window.numbers());
        window.keys(2, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("", "1", "2", "3"), window.numbers());
    }

    @Test
    void whatIsSaidAboutTheTextIsChangedInOneStep() throws Exception {
        window = TextWindow.open(TextFixture.small());
        fire("text.about");
        window.robot.write("Statement of AMEM 38");
        window.robot.push(KeyCode.TAB);
        window.robot.write("Draft 4");
        window.robot
                .interact(() -> ((ToggleButton) window.node("text.numbering.choice").orElseThrow()
                        .lookupAll(".toggle-button").toArray()[1]).fire());
        window.robot.push(KeyCode.ENTER);
        ConsensusText text = window.view.model().sheet().text().orElseThrow();
        assertEquals("Statement of AMEM 38", text.title());
        assertEquals(NumberingProfile.UN, text.numbering());
        window.keys(1, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Joint Ministerial Statement", window.view.model().sheet().text().orElseThrow().title());
    }

    private void fire(String id) {
        window.robot.interact(() -> ((MenuBar) window.scene.lookup("#menu-bar")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId())).findFirst()
                .orElseThrow().fire());
        SwiftRobot.rest();
    }

    private void clipboard(String words) {
        window.robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String notice() {
        return window.node("text.notice").map(Node::getAccessibleText).orElse("");
    }
}
