package org.mufakat.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** A program that shows an empty window of the usual size, and ends as soon as it is painted. */
public final class EmptyWindow {

    private EmptyWindow() {}

    /** Starts JavaFX, shows the window and ends the process. */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var stage = new Stage();
            var scene = new Scene(new BorderPane(), 1440, 900);
            stage.setScene(scene);
            stage.sizeToScene();
            PaintedDossier.endOncePainted(scene, () -> true);
            stage.show();
        });
    }
}
