package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.dossier.ErasureWatch;
import org.mufakat.dossier.ErasureWatch.At;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.testfx.api.FxToolkit;

/** While words are erased a person reads what is being done, and is offered to stop only where that changes nothing. */
@Tag("ui")
final class ErasureCardTest {
    private final SwiftRobot robot = new SwiftRobot();

    @AfterEach
    void end() throws Exception {
        FxToolkit.hideStage();
    }

    @Test
    void itCanBeStoppedWhileItLooksAndThenSaysHowManyBackupsAreDone() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            var card = new ErasureCard(new Words(Locale.ENGLISH), () -> {});
            stage.setScene(new Scene(new VBox(card, new TextField()), 1000, 700));
            stage.sizeToScene();
            stage.show();
            card.requestFocus();
            card.show(new At(ErasureWatch.Stage.LOOKING, 0, 0));
            assertTrue(node("erase.stop").isFocused());
            assertTrue(((ProgressBar) node("erasing.bar")).isIndeterminate());
            card.show(new At(ErasureWatch.Stage.BACKUPS, 2, 8));
            assertTrue(node("erase.stop").isDisabled());
            assertTrue(card.isFocused(), "what lies below gets no keys");
            assertFalse(((ProgressBar) node("erasing.bar")).isIndeterminate());
            assertEquals(0.25, ((ProgressBar) node("erasing.bar")).getProgress());
            assertEquals("They are out of the dossier. 2 of 8 backups are looked through; those that hold "
                    + "them are written anew.",
                    ((Label) node("erasing.says")).getText());
        });
    }

    private Node node(String id) {
        return robot.lookup((Node each) -> id.equals(each.getId())).query();
    }
}
