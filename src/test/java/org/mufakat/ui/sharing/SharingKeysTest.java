package org.mufakat.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Small;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Shell;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class SharingKeysTest {
    private final SwiftRobot robot = new SwiftRobot();
    private SharingModel model;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            Fonts.loadForInterface();
            var words = new Words(Locale.ENGLISH);
            var front = new ManualFront();
            model = new SharingModel(new Session(new MemoryDoor(new Small().dossier()), front, front, () -> "Desk"),
                    words, front, Runnable::run, Runnable::run);
            var view = new SharingView(model, words, asked -> {});
            var nothing = Action.of("nothing", Words.fixed("Nothing"), () -> {});
            var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Share"), view.actions())), List.of(),
                    List.of(), nothing, nothing);
            var scene = new Scene(shell.root(), 1000, 700);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            shell.show(view);
            return null;
        }).get(60, TimeUnit.SECONDS);
        SwiftRobot.rest();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    @Test
    void theKeysOnTheCardsChooseWhereverTheFocusIs() {
        press(KeyCode.DIGIT4);
        assertEquals(Optional.of(Audience.ALL), model.audience().get());
        robot.interact(() -> robot.lookup(".segments .toggle-button").queryAs(ToggleButton.class).requestFocus());
        press(KeyCode.NUMPAD3);
        assertEquals(Optional.of(Audience.GROUP), model.audience().get());
    }

    @Test
    void aContributorIsStillToBeNamedAndThatIsSaid() {
        press(KeyCode.DIGIT2);
        assertEquals("Choose which ministry or agency it is for.", node("share.hindrance", Label.class).getText());
        assertTrue(node("share.contributors", Node.class).isFocused());
        press(KeyCode.DOWN);
        assertEquals("", node("share.hindrance", Label.class).getText());
        assertTrue(node("share.circulated", Label.class).getText().contains("Rev.1, 16 Nov 2020"));
    }

    private void press(KeyCode key) {
        robot.push(key);
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup((Node node) -> id.equals(node.getId())).queryAs(type);
    }
}
