package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class FocusedWordsTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final TextField field = new TextField("noted");
    private final TextField fixed = new TextField("fixed");
    private final PasswordField secret = new PasswordField();
    private final ListView<String> list = new ListView<>();
    private List<Action> actions;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            var focused = new FocusedWords(new Words(Locale.ENGLISH));
            actions = focused.actions();
            fixed.setEditable(false);
            var bar = new MenuBar(Actions.menu(Words.fixed("Edit"), List.of(actions)));
            var scene = new Scene(new VBox(bar, field, fixed, secret, list), 400, 300);
            focused.follow(scene);
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            return null;
        }).get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    @Test
    void theMenuActsOnTheFieldThatHasTheFocusAndItsKeysActOnce() {
        robot.interact(field::requestFocus);
        robot.interact(() -> {
            perform("edit.select-all");
            perform("edit.cut");
        });
        assertEquals("", field.getText());
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        assertEquals("noted", field.getText());
        robot.interact(() -> perform("edit.paste"));
        assertEquals("notednoted", field.getText());
    }

    @Test
    void whatCannotBeDoneIsNotOffered() {
        assertEquals(List.of("edit.cut", "edit.copy", "edit.paste", "edit.select-all"), offered(field));
        assertEquals(List.of("edit.copy", "edit.select-all"), offered(fixed));
        assertEquals(List.of("edit.paste", "edit.select-all"), offered(secret));
        assertEquals(List.of(), offered(list));
    }

    @Test
    void aFixedFieldIsCopiedAndNeverPastedInto() {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("welcomed");
            Clipboard.getSystemClipboard().setContent(content);
            fixed.requestFocus();
            perform("edit.paste");
        });
        assertEquals("fixed", fixed.getText());
        robot.interact(() -> {
            perform("edit.select-all");
            perform("edit.copy");
            assertEquals("fixed", Clipboard.getSystemClipboard().getString());
        });
    }

    private List<String> offered(javafx.scene.Node node) {
        robot.interact(node::requestFocus);
        return actions.stream().filter(each -> each.available().get()).map(Action::id).toList();
    }

    private void perform(String id) {
        actions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().perform();
    }
}
