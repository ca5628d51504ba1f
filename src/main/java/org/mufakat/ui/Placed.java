package org.mufakat.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mufakat.app.Preferences.Window;

/** Where the window stands on the screen, from one start to the next. */
final class Placed {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private Placed() {}

    /** Puts the window where it was, or in its usual size where it was never closed; always whole on a screen. */
    static void put(Stage stage, Optional<Window> before, double usualWidth, double usualHeight) {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Window window = before.map(last -> within(last, screens))
                .orElseGet(() -> first(usualWidth, usualHeight, Screen.getPrimary().getVisualBounds()));
        stage.setMinWidth(Math.min(LEAST_WIDTH, window.width()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, window.height()));
        stage.setX(window.x());
        stage.setY(window.y());
        stage.setWidth(window.width());
        stage.setHeight(window.height());
        stage.setMaximized(window.maximised());
    }

    /** The place of a window that was never closed: in the middle of that screen, and no larger than it. */
    static Window first(double usualWidth, double usualHeight, Rectangle2D screen) {
        double width = Math.min(usualWidth, screen.getWidth());
        double height = Math.min(usualHeight, screen.getHeight());
        return new Window(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height, false);
    }

    /** The same place on the screen that shows most of it, moved and made smaller as far as it would not be seen whole. */
    static Window within(Window window, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(each -> shared(window, each)))
                .orElseThrow();
        double width = Math.min(window.width(), screen.getWidth());
        double height = Math.min(window.height(), screen.getHeight());
        return new Window(Math.clamp(window.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(window.y(), screen.getMinY(), screen.getMaxY() - height), width, height,
                window.maximised());
    }

    private static double shared(Window window, Rectangle2D screen) {
        double width = Math.min(window.x() + window.width(), screen.getMaxX())
                - Math.max(window.x(), screen.getMinX());
        double height = Math.min(window.y() + window.height(), screen.getMaxY())
                - Math.max(window.y(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** Where it is now. */
    static Window of(Stage stage) {
        return new Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
