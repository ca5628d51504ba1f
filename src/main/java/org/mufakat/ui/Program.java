package org.mufakat.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mufakat.app.PreferencesFile;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;

/** Starts the window, and ends with it. */
public final class Program {
    private static final List<String> OPENERS = List.of("xdg-open", "open", "explorer");

    private Program() {}

    /** Whether this machine can show a window. */
    public static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null;
    }

    /** Shows the window, with a dossier where one is named, until it is closed. */
    public static void show(Optional<Path> dossier) throws InterruptedException {
        var closed = new CountDownLatch(1);
        try (ExecutorService background = Executors.newVirtualThreadPerTaskExecutor()) {
            Surroundings around = around(background);
            Optional<CompletableFuture<DossierFile>> opening = dossier.map(path -> opening(path, around));
            Platform.startup(() -> {
                var stage = new Stage();
                var window = new MainWindow(stage, around, new SystemFileChoice(() -> stage, around.home()));
                window.catchUnforeseen();
                stage.setOnHidden(hidden -> closed.countDown());
                opening.ifPresentOrElse(file -> window.showWith(dossier.orElseThrow(), file), window::show);
            });
            closed.await();
        }
        Platform.exit();
    }

    /** Begins to open a dossier while the window is made. */
    private static CompletableFuture<DossierFile> opening(Path dossier, Surroundings around) {
        var opening = new CompletableFuture<DossierFile>();
        around.background().execute(() -> {
            try {
                opening.complete(DossierFile.open(dossier, around.desk()));
            } catch (Throwable problem) {
                opening.completeExceptionally(problem);
            }
        });
        return opening;
    }

    private static Surroundings around(ExecutorService background) {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        var preferences = new PreferencesFile(
                PreferencesFile.usualPlace(System.getProperty("os.name"), home, System.getenv()));
        return new Surroundings(new Desk(System.getProperty("user.name"), Clock.systemUTC()), preferences,
                Files.isDirectory(documents) ? documents : home, background,
                page -> background.execute(() -> browse(page.toString())));
    }

    private static void browse(String page) {
        for (String opener : OPENERS) {
            try {
                Process started = new ProcessBuilder(opener, page).redirectErrorStream(true).start();
                started.getInputStream().transferTo(OutputStream.nullOutputStream());
                return;
            } catch (IOException notHere) {
                continue;
            }
        }
    }
}
