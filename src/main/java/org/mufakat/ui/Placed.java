package org.mufakat.ui;

import java.util.Optional;
import javafx.stage.Stage;
import org.mufakat.app.Preferences;

/** Where the window stands on the screen, from one start to the next. */
final class Placed {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private Placed() {}

    /** Puts the window where it was, or in its usual size where it was never closed. */
    static void put(Stage stage, Optional<Preferences.Window> before, double usualWidth, double usualHeight) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        before.ifPresentOrElse(window -> {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.maximised());
        }, () -> {
            stage.setWidth(usualWidth);
            stage.setHeight(usualHeight);
        });
    }

    /** Where it is now. */
    static Preferences.Window of(Stage stage) {
        return new Preferences.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized());
    }
}
