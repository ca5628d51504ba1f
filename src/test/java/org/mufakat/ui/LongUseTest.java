package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Thorough;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.FileCheck;
import org.mufakat.ui.shell.View;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Keys, clicks and choices from the menus at random on the sample, and dossiers opened and closed, through the real window. */
@Tag("ui")
class LongUseTest {
    private static final int ACTS = Integer.getInteger("mufakat.acts",
            Thorough.times(300, 100_000));
    private static final List<KeyCode> LETTERS = List.of(KeyCode.A, KeyCode.E, KeyCode.N, KeyCode.SPACE,
            KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.DIGIT1, KeyCode.COMMA);
    private static final List<KeyCode> MOVES = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.TAB, KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ESCAPE, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F1, KeyCode.F3, KeyCode.F4, KeyCode.F6, KeyCode.F8,
            KeyCode.CONTEXT_MENU);
    private static final List<KeyCode> WITH_CONTROL = List.of(KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.A, KeyCode.C,
            KeyCode.X, KeyCode.V, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT6, KeyCode.S,
            KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.I, KeyCode.W, KeyCode.F, KeyCode.H);
    private static final List<KeyCode> WITH_SHIFT_TOO = List.of(KeyCode.H, KeyCode.N, KeyCode.A, KeyCode.Z, KeyCode.V,
            KeyCode.C, KeyCode.ENTER, KeyCode.DELETE);
    private static final List<KeyCode> WITH_CONTROL_AND_ALT = List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.G,
            KeyCode.I, KeyCode.M, KeyCode.O, KeyCode.P, KeyCode.R, KeyCode.S, KeyCode.ENTER);
    private static final List<KeyCode> WITH_ALT = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    private final Queue<Throwable> caught = new ConcurrentLinkedQueue<>();
    private final Logger styles = Logger.getLogger("javafx.css");
    private final Handler warnings = new StyleWarnings(caught);
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    @TempDir
    Path home;

    private MainWindow window;
    private Robot robot;

    @Test
    void noKeyAndNoClickMakesTheWindowFailOrDamagesTheFile() throws Exception {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            if (!isBeyondTheScreen(thrown)) {
                caught.add(thrown);
            }
        });
        long seed = new Random().nextLong();
        try {
            open();
            var random = new Random(seed);
            for (int i = 0; i < ACTS; i++) {
                String what = act(random);
                assertEquals(List.of(), List.copyOf(caught), "act " + i + ", " + what + ", seed " + seed);
            }
        } finally {
            close();
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".mufakat")).toList()) {
                assertEquals(List.of(), FileCheck.of(file).findings(), file + ", seed " + seed);
            }
        }
    }

    @Test
    void aDossierThatIsClosedLeavesNoViewBehind() throws Exception {
        open();
        try {
            onFront(() -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S));
            until(() -> window.opened().get().isPresent());
            List<WeakReference<View>> views = new ArrayList<>();
            for (String place : Rooms.ALL) {
                onFront(() -> {
                    window.go(place);
                    views.add(new WeakReference<>(window.shell().viewProperty().get().orElseThrow()));
                });
                WaitForAsyncUtils.waitForFxEvents();
            }
            onFront(() -> press(KeyCode.CONTROL, KeyCode.W));
            until(() -> {
                System.gc();
                return window.opened().get().isEmpty() && views.stream().allMatch(view -> view.refersTo(null));
            });
        } finally {
            close();
        }
    }

    @Test
    void everyListThatOpensIsStyledWithoutAWarning() throws Exception {
        open();
        styles.addHandler(warnings);
        try {
            onFront(() -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S));
            until(() -> window.opened().get().isPresent());
            for (String place : Rooms.ALL) {
                onFront(() -> window.go(place));
                WaitForAsyncUtils.waitForFxEvents();
                onFront(() -> openLists(window.scene().getRoot()));
                WaitForAsyncUtils.waitForFxEvents();
                assertEquals(List.of(), List.copyOf(caught), place);
            }
        } finally {
            styles.removeHandler(warnings);
            close();
        }
    }

    private static void openLists(Node node) {
        if (node instanceof ComboBoxBase<?> list) {
            list.show();
            list.hide();
        } else if (node instanceof MenuButton list) {
            list.show();
            list.hide();
        } else if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(LongUseTest::openLists);
        }
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds).get(60, TimeUnit.SECONDS));
    }

    private void close() throws Exception {
        onFront(() -> {
            window.shell().overlay().close();
            window.leave();
            window.scene().getWindow().hide();
        });
        background.close();
    }

    /** What is being opened while the window is closed has nothing to read any more. */
    private void inBackground(Runnable task) {
        try {
            background.execute(task);
        } catch (RejectedExecutionException closed) {
            assertTrue(background.isShutdown());
        }
    }

    private void open() throws Exception {
        var preferences = new PreferencesFile(home.resolve("preferences.properties"));
        preferences.write(Preferences.initial().withWindow(new Preferences.Window(0, 0, 1000, 700, false)));
        FxToolkit.registerPrimaryStage();
        var around = new Surroundings(new Desk("Anybody", Clock.systemUTC()), preferences, home,
                this::inBackground, page -> {});
        onFront(() -> {
            // A stage of its own, for TestFX keeps every event of the one that it knows.
            window = new MainWindow(new Stage(), around, new Anywhere());
            window.show();
            robot = new Robot();
        });
    }

    private String act(Random random) throws Exception {
        int kind = random.nextInt(100);
        var said = new StringBuilder();
        onFront(() -> {
            if (window.opened().get().isEmpty()) {
                window.shell().overlay().close();
                said.append(press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S));
            } else if (kind < 30) {
                said.append(press(any(LETTERS, random)));
            } else if (kind < 50) {
                said.append(press(any(MOVES, random)));
            } else if (kind < 62) {
                said.append(press(KeyCode.CONTROL, any(WITH_CONTROL, random)));
            } else if (kind < 68) {
                said.append(press(KeyCode.CONTROL, KeyCode.SHIFT, any(WITH_SHIFT_TOO, random)));
            } else if (kind < 71) {
                said.append(press(KeyCode.ALT, any(WITH_ALT, random)));
            } else if (kind < 74) {
                said.append(press(KeyCode.CONTROL, KeyCode.ALT, any(WITH_CONTROL_AND_ALT, random)));
            } else if (kind < 80) {
                said.append(choose(random));
            } else {
                said.append(click(random));
            }
        });
        try {
            WaitForAsyncUtils.waitForFxEvents(1);
        } catch (RuntimeException failed) {
            if (!isBeyondTheScreen(failed)) {
                throw failed;
            }
        }
        return said.toString();
    }

    /** Chooses from the menu bar, anything but to quit. */
    private String choose(Random random) {
        var bar = (MenuBar) window.scene().getRoot().lookup(".menu-bar");
        List<MenuItem> items = bar.getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .filter(item -> item.getId() != null && !item.getId().equals("file.quit") && !item.isDisable())
                .toList();
        MenuItem item = items.get(random.nextInt(items.size()));
        item.fire();
        return "menu " + item.getId();
    }

    /** Whether JavaFX's headless platform (26.0.2) failed to paint a popup that reaches beyond its screen. */
    private static boolean isBeyondTheScreen(Throwable failed) {
        return failed != null && (Stream.of(failed.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow")
                        && frame.getMethodName().equals("blit"))
                || isBeyondTheScreen(failed.getCause()));
    }

    private String click(Random random) {
        int x = random.nextInt(1000);
        int y = random.nextInt(700);
        var button = random.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        robot.mouseMove(x, y);
        robot.mousePress(button);
        if (random.nextInt(10) == 0) {
            robot.mouseMove(random.nextInt(1000), random.nextInt(700));
        }
        robot.mouseRelease(button);
        return "click at " + x + ", " + y;
    }

    private String press(KeyCode... keys) {
        Stream.of(keys).forEach(robot::keyPress);
        Stream.of(keys).forEach(robot::keyRelease);
        return List.of(keys).toString();
    }

    private static KeyCode any(List<KeyCode> keys, Random random) {
        return keys.get(random.nextInt(keys.size()));
    }

    private static void onFront(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            act.run();
            return true;
        }).get(60, TimeUnit.SECONDS);
    }

    /** Answers every question for a file with one in the test's own folder. */
    private final class Anywhere implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.of(home.resolve("sample.mufakat"));
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            return Optional.of(home.resolve(name));
        }
    }
}
