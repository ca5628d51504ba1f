package org.mufakat.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Picture;

/**
 * Writes a picture of what our group may see into a file, after the person said where and yes.
 *
 * @param acts asks and tells
 * @param files asks for the place
 * @param background writes it
 * @param words the words of the window
 */
record PictureFile(DossierActs acts, FileChoice files, Executor background, Words words) {
    /** Asks, takes the picture and writes it, with a name to begin with. */
    void write(Supplier<WritableImage> taken, String name) {
        files.toSave(words.text("share.picture"), FileChoice.Kind.PICTURE, name).ifPresent(path -> acts.ask(List.of(),
                "share.ask", words.bind("share.ask.picture"),
                List.of(Action.of("share.yes", words.bind("share.yes"), () -> {
                    WritableImage picture = taken.get();
                    background.execute(() -> write(picture, path));
                }))));
    }

    private void write(WritableImage picture, Path path) {
        try {
            Picture.write(picture, path);
            Platform.runLater(() -> acts.tell("share.picture.written", Words.fixed(path.toString())));
        } catch (IOException failed) {
            Platform.runLater(() -> acts.tell("saving.problem", words.bind("share.not-written",
                    String.valueOf(failed.getMessage()))));
        }
    }
}
