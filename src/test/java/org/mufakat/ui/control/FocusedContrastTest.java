package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.ui.shell.Fx;

/** Whether the words on a button can still be read while it has the focus, is pressed, or its menu is open. */
@Tag("ui")
class FocusedContrastTest {
    private static final List<List<String>> STATES = List.of(List.of(), List.of("focused"), List.of("focused", "hover"),
            List.of("focused", "showing"), List.of("focused", "armed", "showing"),
            List.of("focused", "hover", "showing"));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theWordsOfButtonsCanBeReadInEveryState(Theme theme) throws Exception {
        Fx.on(() -> {
            var quiet = new Labeled[]{new Button("Words"), new MenuButton("Words"), new ToggleButton("Words")};
            var plain = new Labeled[]{new Button("Words"), new MenuButton("Words"), new ToggleButton("Words")};
            for (Labeled each : quiet) {
                each.getStyleClass().add("quiet");
            }
            var foot = new HBox(new Button("Words"));
            foot.getStyleClass().add("status-line");
            var scene = new Scene(new VBox(new HBox(quiet), new HBox(plain), foot));
            new Look(theme, 100).applyTo(scene);
            for (var row : List.of(List.of(quiet), List.of(plain), List.of((Labeled) foot.getChildren().getFirst()))) {
                for (Labeled each : row) {
                    STATES.forEach(states -> assertReadable(theme, each, states));
                }
            }
            return null;
        });
    }

    private static void assertReadable(Theme theme, Labeled button, List<String> states) {
        states.forEach(state -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true));
        button.getScene().getRoot().applyCss();
        Color words = (Color) (button.lookup(".label") instanceof Labeled label ? label : button).getTextFill();
        Color page = Color.web(theme == Theme.LIGHT ? "#ffffff" : "#0d1117");
        double ratio = ContrastTest.ratio(rgb(words), rgb(ground(button, page)));
        assertTrue(ratio >= 4.5, theme + " " + button.getClass().getSimpleName() + button.getStyleClass() + states
                + ": " + words + " " + ratio);
        states.forEach(state -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), false));
    }

    /** What stands behind the words: the fills of a button lie over each other, and a clear one hides none below. */
    private static Color ground(Labeled button, Color page) {
        Color ground = page;
        for (var fill : button.getBackground().getFills()) {
            Color over = (Color) fill.getFill();
            ground = ground.interpolate(Color.color(over.getRed(), over.getGreen(), over.getBlue()), over.getOpacity());
        }
        return ground;
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
