package org.mufakat.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.testfx.api.FxToolkit;

@Tag("ui")
class ShellTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty undoable = new SimpleBooleanProperty(true);
    private final SimpleStringProperty undoName = new SimpleStringProperty("undo");
    private final Words words = new Words(Locale.ENGLISH);
    private TextField first;
    private TextField second;
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void openTheWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Fx.on(() -> {
            first = new TextField("first");
            second = new TextField("second");
            Fonts.loadForInterface();
            var agenda = go("agenda").icon(Feather.LIST).keys("Shortcut+2");
            var support = go("support").icon(Feather.LAYERS).keys("Shortcut+3");
            var undo = Action.of("undo", undoName, () -> done.add("undo")).keys("Shortcut+Z").when(undoable)
                    .beforeText();
            var keys = Action.of("keys", words.bind("keys.title"), () -> shell.showKeys()).keys("F1");
            var next = Action.of("next", Words.fixed("Next pane"), () -> shell.nextPane()).keys("F6");
            shell = new Shell(words,
                    List.of(new MenuOf(Words.fixed("All"),
                            List.of(List.of(agenda, support), List.of(undo, keys, next)))),
                    List.of(Place.of("agenda", agenda), Place.of("support", support)), List.of(), undo, keys);
            shell.setRailShown(true);
            var scene = new Scene(shell.root(), 1000, 700);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            shell.show(new Panes("agenda", first, second));
            return null;
        });
        SwiftRobot.rest();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        Fx.on(() -> {
            stage.hide();
            return null;
        });
    }

    private Action go(String place) {
        return Action.of("go." + place, Words.fixed(place), () -> {
            done.add(place);
            shell.show(new Panes(place, new TextField(place)));
        });
    }

    @Test
    void ctrlAndADigitGoesToAPlaceAndTheRailShowsIt() {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertEquals(List.of("support"), done);
        assertTrue(((ToggleButton) node("rail.support")).isSelected());
        assertFalse(((ToggleButton) node("rail.agenda")).isSelected());
        assertEquals("support", ((Labeled) node("view-title")).getText());
    }

    @Test
    void pressingAPlaceInTheRailGoesThereAndPressingItAgainStaysThere() {
        robot.clickOn(node("rail.support")).clickOn(node("rail.support"));
        assertTrue(((ToggleButton) node("rail.support")).isSelected());
    }

    @Test
    void undoReachesTheProgramAlsoFromAFieldOfText() {
        robot.clickOn(first).write("x");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(List.of("undo"), done);
        assertTrue(first.getText().contains("x"));
    }

    @Test
    void undoIsNotOfferedWhenThereIsNothingToUndo() throws Exception {
        Fx.on(() -> {
            undoable.set(false);
            return null;
        });
        assertFalse(node("status.undo").isVisible());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(List.of(), done);
    }

    @Test
    void f1ShowsEveryKeyAndEscReturnsToTheFieldOneWasIn() {
        robot.clickOn(second);
        robot.type(KeyCode.F1);
        assertTrue(shell.overlay().isOpen());
        var shown = robot.from(node("keys-overlay")).lookup(".key-cap").<Labeled>queryAll().stream()
                .map(Labeled::getText).toList();
        assertTrue(((Labeled) node("keys.hint")).getText().contains("“agenda”"), "whose keys they are is said");
        assertTrue(shown.containsAll(List.of("Ctrl 2", "Ctrl 3", "Ctrl Z", "F1", "F6")), shown.toString());
        robot.type(KeyCode.ESCAPE);
        assertFalse(shell.overlay().isOpen());
        assertTrue(second.isFocused());
    }

    @Test
    void whatIsHeldOverTheWindowStaysUntilItIsLetGoAndEscIsItsOwn() throws Exception {
        robot.clickOn(second);
        Fx.on(() -> {
            var card = new Button("going on");
            card.setId("held");
            shell.overlay().hold(card, () -> done.add("esc"));
            return null;
        });
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        assertEquals(List.of("esc"), done);
        assertTrue(node("held").isFocused());
        Fx.on(() -> {
            shell.overlay().letGo();
            return null;
        });
        assertFalse(shell.overlay().isOpen());
        assertTrue(second.isFocused());
    }

    @Test
    void theKeyThatShowsAllKeysIsReadWholeHoweverMuchElseIsSaidAtTheFoot() throws Exception {
        Fx.on(() -> {
            words.localeProperty().set(Locale.of("vi"));
            new Look(Theme.LIGHT, 150).applyTo(stage.getScene());
            shell.status().saving(Role.AGREED, Feather.CHECK, Words.fixed("Đã lưu 18:40"));
            for (String said : List.of("Việt Nam (đoàn ta)", "Mẫu: nội dung ví dụ, không phải lập trường thật",
                    "English", "Tiếng Việt")) {
                shell.status().end().add(StatusLine.label(Words.fixed(said)));
            }
            undoName.set("Hoàn tác: sửa phương án của ta ở mục 11.2 về hỗ trợ của Nhật Bản");
            return null;
        });
        SwiftRobot.rest();
        var keys = (Button) node("status.keys");
        assertTrue(keys.getWidth() >= keys.prefWidth(-1), keys.getWidth() + " of " + keys.prefWidth(-1));
        assertTrue(keys.getBoundsInParent().getMaxX() <= 1000 - 12, keys.getBoundsInParent().toString());
        var saving = (Labeled) node("saving");
        assertTrue(saving.getWidth() >= saving.prefWidth(-1), saving.getWidth() + " of " + saving.prefWidth(-1));
        assertEquals(60, ((Button) node("status.undo")).getWidth(), 1);
        Fx.on(() -> shell.status().end().remove(1));
        SwiftRobot.rest();
        var ours = (Labeled) shell.status().end().getFirst();
        assertTrue(ours.getWidth() >= ours.prefWidth(-1), "what would be taken back is shortened before who we are");
    }

    @Test
    void f6GoesRoundThePanesOfTheView() {
        assertTrue(first.isFocused());
        robot.type(KeyCode.F6);
        assertTrue(second.isFocused());
        robot.type(KeyCode.F6);
        assertTrue(first.isFocused());
    }

    @Test
    void anotherLanguageIsThereAtOnce() throws Exception {
        var keys = (Button) node("status.keys");
        assertEquals("Keys", keys.getText());
        Fx.on(() -> {
            words.localeProperty().set(Locale.of("vi"));
            return null;
        });
        assertEquals("Phím tắt", keys.getText());
    }

    @Test
    void aPictureCanBeLargerThanTheScreenAndInAWideWindowTheRailHasWords(@TempDir Path folder) throws Exception {
        var file = folder.resolve("wide.png");
        Fx.on(() -> {
            var scene = stage.getScene();
            assertTrue(robot.lookup(".rail").query().getStyleClass().contains("narrow"));
            stage.setScene(new Scene(new VBox()));
            scene.setRoot(new VBox());
            var wide = new Scene(shell.root(), 1440, 900);
            new Look(Theme.DARK, 100).applyTo(wide);
            Picture.write(Picture.take(wide), file);
            assertFalse(wide.lookup(".rail").getStyleClass().contains("narrow"));
            assertTrue(wide.lookup(".rail").getLayoutBounds().getWidth() >= 74);
            return null;
        });
        var image = ImageIO.read(file.toFile());
        assertEquals(1440, image.getWidth());
        assertEquals(900, image.getHeight());
        assertEquals(0x0d1117, image.getRGB(700, 600) & 0xffffff);
    }

    @Test
    void aFieldOfTextGrowsWithItsWordsAndShrinksAgain() throws Exception {
        var area = Fx.on(GrowingTextArea::new);
        Fx.on(() -> {
            shell.show(new Panes("support", new VBox(area)));
            return null;
        });
        SwiftRobot.rest();
        double oneLine = area.getHeight();
        robot.clickOn(area).write("one\ntwo\nthree");
        SwiftRobot.rest();
        assertTrue(area.getHeight() > 2.5 * (oneLine - 4), area.getHeight() + " after " + oneLine);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.DELETE);
        SwiftRobot.rest();
        assertEquals(oneLine, area.getHeight());
    }

    private Node node(String id) {
        return robot.lookup(candidate -> id.equals(candidate.getId())).query();
    }

    /** A view of a few panes. */
    private record Panes(String place, List<Node> panes) implements View {
        Panes(String place, Node... panes) {
            this(place, List.of(panes));
        }

        @Override
        public ObservableValue<String> title() {
            return Words.fixed(place);
        }

        @Override
        public Node node() {
            return new VBox(panes.toArray(Node[]::new));
        }
    }
}
