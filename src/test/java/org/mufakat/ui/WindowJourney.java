package org.mufakat.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;
import org.mufakat.dossier.Desk;
import org.mufakat.ui.control.SwiftRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, 1000 × 700, over a home of its own: what a person does in it from the first screen on. */
abstract class WindowJourney {
    final SwiftRobot robot = new SwiftRobot();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    Path home;

    Stage stage;
    PreferencesFile preferences;
    MainWindow window;

    /** Shows the window with the first screen, over preferences that a test wrote before or over usual ones. */
    final void open(Desk desk, FileChoice files) throws Exception {
        preferences = new PreferencesFile(home.resolve("preferences.properties"));
        if (!Files.exists(preferences.path())) {
            preferences.write(Preferences.initial().withWindow(new Preferences.Window(0, 0, 1000, 700, false)));
        }
        stage = FxToolkit.registerPrimaryStage();
        var around = new Surroundings(desk, preferences, home, background, page -> {});
        WaitForAsyncUtils.asyncFx(() -> {
            window = new MainWindow(stage, around, files, Optional.empty());
            window.show();
            return window;
        }).get(60, TimeUnit.SECONDS);
    }

    /** Opens the sample from the first screen. */
    final void openSample() throws TimeoutException {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(this::isOpen);
    }

    @AfterEach
    void end() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            window.leave();
            return window;
        }).get(60, TimeUnit.SECONDS);
        FxToolkit.hideStage();
        background.close();
    }

    final void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        SwiftRobot.rest();
    }

    /** Waits until something holds, asked on the window's thread, between whole acts of the window. */
    static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds).get(60, TimeUnit.SECONDS));
        SwiftRobot.rest();
    }

    final <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup((Node node) -> id.equals(node.getId()) && type.isInstance(node)).queryAs(type);
    }

    final boolean isShown(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
    }

    final Node focused() {
        return window.scene().getFocusOwner();
    }

    final String place() {
        return window.shell().viewProperty().get().orElseThrow().place();
    }

    final boolean isOpen() {
        return window.opened().get().isPresent();
    }

    final Session session() {
        return window.opened().get().orElseThrow().session();
    }

    final Dossier dossier() {
        return session().dossier();
    }

    /** Nobody chooses a file. */
    static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            return Optional.empty();
        }
    }
}
