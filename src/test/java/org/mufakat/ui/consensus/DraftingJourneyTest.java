package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Front;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
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

    private final FxRobot robot = new FxRobot();
    private Session session;
    private ConsensusView view;
    private StatementArea area;
    private Scene scene;

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

    private void open(Dossier dossier) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            session = new Session(new MemoryDoor(dossier), new FxNow(), Clock.systemUTC(), () -> "Desk");
            var words = new Words(Locale.ENGLISH);
            view = new ConsensusView(session, words, new SimpleBooleanProperty());
            var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
            var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
            var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Text"), view.actions()),
                    new MenuOf(Words.fixed("Edit"), List.of(List.of(undo), view.editing()))), List.of(), List.of(),
                    undo, keys);
            scene = new Scene(shell.root(), 1200, 700);
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
    void sixParagraphsOfAMailArePastedOneIsMovedMadeBisAndAllRenumberedAndUndone() throws Exception {
        open(TextFixture.emptyText());
        clipboard(MAIL);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), numbers());
        assertEquals("The Ministers noted the report of the senior officials on the year's work.", words(0));

        robot.interact(() -> area.moveTo(3, 0));
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of("1", "4", "2", "3", "5", "6"), numbers());
        assertEquals("¶4 keeps its number at its new place.", notice());
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        assertEquals(List.of("1", "1 bis", "2", "3", "5", "6"), numbers());
        assertEquals("4", paragraph(1).formerNumber());
        assertEquals("", notice());

        fire("text.renumber");
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), numbers());
        assertEquals("1 bis", paragraph(1).formerNumber());
        assertEquals("5", paragraph(4).number());

        undo(5);
        assertEquals(List.of(), numbers());
        assertEquals("", area.getText());
    }

    @Test
    void aMailPastedBetweenWordsKeepsThemAndItsNumbersAndIsOneStep() throws Exception {
        open(TextFixture.small());
        var host = paragraph(3).id();
        robot.interact(() -> area.moveTo(3, 12));
        clipboard(MAIL.replace("1.", "4.").replace("> 2.", "> 4 bis.").replace("> 3.", "> OP5 ter")
                .replace("> 6.", "> (a)").replace("> 5.", "> 6."));
        keys(KeyCode.CONTROL, KeyCode.V);

        assertEquals(List.of("", "1", "2", "3", "4", "4 bis", "OP5 ter", "4", "6", "(a)", "7"), numbers());
        assertEquals("They thanked", words(3));
        assertEquals(host, paragraph(3).id());
        assertEquals(" the host.", words(10));

        undo(1);
        assertEquals(List.of("", "1", "2", "3"), numbers());
        assertEquals("They thanked the host.", words(3));
    }

    @Test
    void wordsAreFoundAsTheyAreTypedAndReplacedInOneStep() throws Exception {
        Dossier small = TextFixture.small();
        Paragraph agreed = TextFixture.numbered(small, "2");
        open(small.with(List.of(Change.put(EntryType.PARAGRAPH.shape().with(agreed, "status",
                ParagraphStatus.AGREED)))));
        keys(KeyCode.CONTROL, KeyCode.H);
        robot.write("THE");
        assertEquals("1 of 5", text("text.find-count"));
        assertEquals("The", area.getSelectedText());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertEquals("3 of 5", text("text.find-count"));
        keys(KeyCode.SHIFT, KeyCode.F3);
        assertEquals("2 of 5", text("text.find-count"));
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("5 of 5", text("text.find-count"));

        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("They ");
        assertEquals("1 of 2", text("text.find-count"));
        robot.interact(() -> node("text.replace-with").requestFocus());
        robot.write("The Ministers ");
        robot.interact(() -> ((javafx.scene.control.Button) node("text.replace-all")).fire());
        assertEquals("The Ministers welcomed progress.", words(2));
        assertEquals("The Ministers thanked the host.", words(3));
        assertEquals(ParagraphStatus.REOPENED, paragraph(2).status());
        assertEquals("2 places replaced. 1 agreed paragraph is reopened.", text("text.find-said"));

        robot.push(KeyCode.ESCAPE);
        assertTrue(area.isFocused());
        undo(1);
        assertEquals("They welcomed progress.", words(2));
        assertEquals("They thanked the host.", words(3));
        assertEquals(ParagraphStatus.AGREED, paragraph(2).status());
    }

    @Test
    void oneReplacementGoesOnToTheNextAndAHitAcrossABracketIsLeftAlone() throws Exception {
        open(TextFixture.small());
        robot.interact(() -> area.moveTo(1, 14));
        robot.write("[re]");
        keys(KeyCode.CONTROL, KeyCode.H);
        robot.write("renoted");
        assertEquals("1 of 1", text("text.find-count"));
        assertEquals("re]noted", area.getSelectedText());
        robot.interact(() -> node("text.replace-with").requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals("The Ministers [re]noted the report.", words(1));
        assertFalse(text("text.find-said").isEmpty());

        robot.interact(() -> ((TextInputControl) node("text.find-words")).setText("they"));
        robot.interact(() -> ((TextInputControl) node("text.replace-with")).setText("They all"));
        robot.push(KeyCode.ENTER);
        assertEquals("They all welcomed progress.", words(2));
        assertEquals("They", area.getSelectedText());
        assertEquals("2 of 2", text("text.find-count"));
    }

    @Test
    void whatNoFileCanHoldIsReplacedAndSaidSo() throws Exception {
        open(TextFixture.small());
        robot.interact(() -> {
            area.moveTo(2, 0);
            area.replaceSelection("\uDC00");
        });
        assertEquals("\uFFFDThey welcomed progress.", words(2));
        assertEquals("One character that no file can hold was replaced (¶2).", notice());

        robot.interact(() -> area.replaceSelection("\uD83D"));
        robot.interact(() -> area.replaceSelection("\uDE00"));
        assertEquals("\uFFFD\uD83D\uDE00They welcomed progress.", words(2));

        robot.interact(() -> {
            area.moveTo(3, 0);
            area.put("a\0b\u0007c");
        });
        assertEquals("a\uFFFDbcThey thanked the host.", words(3));
        assertEquals("One character that no file can hold was replaced (¶3). One control character was left out (¶3).",
                notice());
    }

    @Test
    void paragraphsAreCopiedWithTheirNumbersAndNothingElse() throws Exception {
        open(TextFixture.small());
        robot.interact(() -> area.selectRange(0, 3, 2, 4));
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);

        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertEquals("Energy Security\n1. The Ministers noted the report.\n\n2. They welcomed progress.",
                copied.getFirst());
    }

    @Test
    void enterAndBackspaceAtTheEdgesKeepEachParagraphsIdentity() throws Exception {
        open(TextFixture.small());
        var two = paragraph(2).id();
        var three = paragraph(3).id();
        robot.interact(() -> area.moveTo(2, 0));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("", "1", "1 bis", "2", "3"), numbers());
        assertEquals(two, paragraph(3).id());
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("", "1", "2", "3"), numbers());
        assertEquals(two, paragraph(2).id());

        robot.interact(() -> area.moveTo(3, 22));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("", "1", "2", "3", "4", "5"), numbers());
        assertEquals(three, paragraph(3).id());
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("", "1", "2", "3"), numbers());

        robot.interact(() -> area.moveTo(2, 23));
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("", "1", "2"), numbers());
        assertEquals("They welcomed progress.They thanked the host.", words(2));
        assertEquals(two, paragraph(2).id());
        undo(1);
        assertEquals(three, paragraph(3).id());
    }

    @Test
    void aParagraphIsDraggedByItsNumberAndInTheOutline() throws Exception {
        open(TextFixture.small());
        var numbers = scene.getRoot().lookupAll(".gutter .paragraph-number").stream().map(Label.class::cast)
                .filter(each -> each.getText().equals("3.") || each.getText().equals("1.")).toList();
        Label three = numbers.stream().filter(each -> each.getText().equals("3.")).findFirst().orElseThrow();
        Label one = numbers.stream().filter(each -> each.getText().equals("1.")).findFirst().orElseThrow();
        robot.moveTo(three).press(MouseButton.PRIMARY).moveBy(0, -10);
        robot.moveTo(one).moveBy(0, -8);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(scene.lookup(".drop-line").isVisible());
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("", "3", "1", "2"), numbers());
        assertEquals("¶3 keeps its number at its new place.", notice());

        var cells = node("text.outline").lookupAll(".list-cell").stream().filter(each -> each.isVisible())
                .toList();
        robot.moveTo(cells.get(1)).press(MouseButton.PRIMARY).moveBy(0, 10);
        robot.moveTo(cells.get(3)).moveBy(0, 6);
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("", "3", "1", "2"), numbers());
        robot.moveTo(cells.get(1)).press(MouseButton.PRIMARY).moveBy(0, 10);
        robot.moveTo(cells.get(3)).moveBy(0, 6).release(MouseButton.PRIMARY);
        assertEquals(List.of("", "1", "2", "3"), numbers());
        undo(2);
        assertEquals(List.of("", "1", "2", "3"), numbers());
    }

    @Test
    void whatIsSaidAboutTheTextIsChangedInOneStep() throws Exception {
        open(TextFixture.small());
        fire("text.about");
        robot.write("Statement of AMEM 38");
        robot.push(KeyCode.TAB);
        robot.write("Draft 4");
        robot.interact(() -> ((javafx.scene.control.ToggleButton) node("text.numbering.choice")
                .lookupAll(".toggle-button").toArray()[1]).fire());
        robot.push(KeyCode.ENTER);
        ConsensusText text = view.model().sheet().text().orElseThrow();
        assertEquals("Statement of AMEM 38", text.title());
        assertEquals(NumberingProfile.UN, text.numbering());
        undo(1);
        assertEquals("Joint Ministerial Statement", view.model().sheet().text().orElseThrow().title());
    }

    private void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            keys(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private void fire(String id) {
        robot.interact(() -> ((MenuBar) scene.lookup("#menu-bar")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId())).findFirst()
                .orElseThrow().fire());
    }

    private void keys(KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clipboard(String words) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) node(query)).getText();
    }

    private Node node(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private String notice() {
        WaitForAsyncUtils.waitForFxEvents();
        var bar = node("text.notice");
        return bar.isVisible() ? bar.getAccessibleText() : "";
    }

    private Paragraph paragraph(int row) {
        WaitForAsyncUtils.waitForFxEvents();
        return session.dossier().find(Paragraph.class, view.model().sheet().rows().get(row).id()).orElseThrow();
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
