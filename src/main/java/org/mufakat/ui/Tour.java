package org.mufakat.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.ui.shell.Picture;

/**
 * Takes a picture of every view of a dossier, where there is no display.
 *
 * @param language the language of the window
 * @param theme light or dark
 * @param width the pictures' width in pixels
 * @param height the pictures' height in pixels
 */
public record Tour(Locale language, Preferences.Theme theme, int width, int height) {
    /** Makes JavaFX draw without a display; has no effect once it has started. */
    public static void needNoDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /**
     * Writes the pictures into the folder, which is made where it is not there.
     *
     * @return the pictures
     * @throws DossierProblem if the dossier cannot be read
     * @throws IOException if a picture cannot be written
     */
    public List<Path> take(Path dossier, Path folder) throws DossierProblem, IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("mufakat-tour");
        Path choices = scratch.resolve("preferences.properties");
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        try {
            new PreferencesFile(choices).write(Preferences.initial().withLanguage(language).withTheme(theme));
            MainWindow window = onFront(() -> new MainWindow(new Stage(), around(choices, scratch), new NoFiles(),
                    Optional.of(this)));
            List<Path> pictures = new ArrayList<>();
            pictures.add(picture(window, folder.resolve("welcome.png")));
            DossierFile file = DossierFile.read(dossier, new Desk("", Clock.systemUTC()));
            onFront(() -> {
                window.put(file);
                return window;
            });
            for (String place : Rooms.PLACES) {
                onFront(() -> {
                    window.go(place);
                    return place;
                });
                pictures.add(picture(window, folder.resolve(place + ".png")));
            }
            for (Map.Entry<String, String> folded : Map.of(Rooms.AGENDA, "folded.png").entrySet()) {
                onFront(() -> {
                    window.fold(true);
                    window.go(folded.getKey());
                    return window;
                });
                pictures.add(picture(window, folder.resolve(folded.getValue())));
            }
            onFront(() -> {
                window.fold(false);
                window.shell().showKeys();
                return window;
            });
            pictures.add(picture(window, folder.resolve("keys.png")));
            onFront(() -> {
                window.leave();
                return window;
            });
            return pictures;
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        } finally {
            Platform.exit();
            Files.deleteIfExists(choices);
            Files.deleteIfExists(scratch);
        }
    }

    private static Path picture(MainWindow window, Path file)
            throws IOException, InterruptedException, ExecutionException {
        for (int i = 0; i < 3; i++) {
            onFront(() -> Picture.take(window.scene()));
        }
        WritableImage image = onFront(() -> Picture.take(window.scene()));
        Picture.write(image, file);
        return file;
    }

    private static Surroundings around(Path choices, Path home) {
        return new Surroundings(new Desk("", Clock.systemUTC()), new PreferencesFile(choices), home, Runnable::run,
                page -> {
                });
    }

    private static <T> T onFront(Callable<T> act) throws InterruptedException, ExecutionException {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(act.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /** Nobody is there to choose a file. */
    private static final class NoFiles implements FileChoice {
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
