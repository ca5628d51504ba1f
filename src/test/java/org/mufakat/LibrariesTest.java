package org.mufakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SegmentedBar;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.fxmisc.richtext.InlineCssTextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.ui.control.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;

/** The libraries of the window and of the tests work together under our look on this machine, without a display. */
@Tag("ui")
final class LibrariesTest extends ApplicationTest {

    private InlineCssTextArea area;
    private CustomTextField field;

    @Override
    public void start(Stage stage) {
        area = new InlineCssTextArea("[noted]");
        field = (CustomTextField) TextFields.createClearableTextField();
        field.setLeft(new FontIcon(Feather.SEARCH));
        var box = new CheckComboBox<String>();
        box.getItems().addAll("JPN", "KOR");
        var bar = new SegmentedBar<SegmentedBar.Segment>();
        bar.getSegments().add(new SegmentedBar.Segment(3, "draft"));
        var scene = new Scene(new VBox(field, area, box, bar, new StatusBar()), 900, 600);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void whatIsTypedArrivesInTheNegotiatingTextAndInAField() {
        FxRobot robot = this;
        robot.clickOn(area).push(KeyCode.END).write(" năng lượng [");
        robot.clickOn(field).write("Phương án");
        assertEquals("[noted] năng lượng [", area.getText());
        assertEquals("Phương án", field.getText());
    }

    @Test
    void javaFxIsLoadedAsModulesAndNotFromTheClassPath() {
        assertTrue(Stage.class.getModule().isNamed());
    }
}
