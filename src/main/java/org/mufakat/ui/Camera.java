package org.mufakat.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.mufakat.ui.shell.Picture;

/**
 * Takes pictures of a window into a folder.
 *
 * @param window the window
 * @param folder the folder
 */
record Camera(MainWindow window, Path folder) {
    private static final int LAYOUTS = 4;

    /** Does something in the window, on the window's thread. */
    void act(Runnable act) throws InterruptedException, ExecutionException {
        CompletableFuture.runAsync(act, Platform::runLater).get();
    }

    /** Does something with each node that is of this kind now. */
    <T extends Node> void with(Class<T> kind, Predicate<T> wanted, Consumer<T> act)
            throws InterruptedException, ExecutionException {
        act(() -> window.scene().getRoot().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast)
                .filter(wanted).forEach(act));
    }

    /** Waits until what was begun in the window is on the screen. */
    void settle() throws InterruptedException, ExecutionException {
        for (int i = 1; i < LAYOUTS; i++) {
            act(() -> Picture.take(window.scene()));
        }
    }

    /** Takes a picture of the window as it is, once all that was begun is on the screen. */
    void picture(String name) throws IOException, InterruptedException, ExecutionException {
        settle();
        var image = new CompletableFuture<WritableImage>();
        Platform.runLater(() -> image.complete(Picture.take(window.scene())));
        Picture.write(image.get(), folder.resolve(name + ".png"));
    }
}
