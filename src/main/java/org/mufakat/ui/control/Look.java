package org.mufakat.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.mufakat.app.Preferences.Theme;

/**
 * How a scene looks: AtlantaFX below, the visual system of ours above it, and one root size of text that scales all.
 *
 * @param theme light or dark
 * @param textSize in per cent
 */
public record Look(Theme theme, int textSize) {
    private static final double BODY = 13;

    /** Gives a scene, and the menus and tooltips that open from it, this look, whatever look it had before. */
    public void applyTo(Scene scene) {
        String below = switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
        // A list that opens from a field is styled once before it is in the scene: by the program's, not JavaFX's own.
        Application.setUserAgentStylesheet(below);
        scene.setUserAgentStylesheet(below);
        scene.getStylesheets().setAll(stylesheets());
    }

    /** The stylesheets in order: palette, visual system, size of text. */
    public List<String> stylesheets() {
        var palette = switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
        };
        return List.of(resource(palette), resource("mufakat.css"),
                "data:text/css,.root{-fx-font-size:" + BODY * textSize / 100 + "px;}");
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Look.class.getResource("/org/mufakat/ui/" + name), name).toExternalForm();
    }
}
