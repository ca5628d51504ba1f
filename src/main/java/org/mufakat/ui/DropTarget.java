package org.mufakat.ui;

import java.io.File;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Takes files dropped anywhere in the window. */
final class DropTarget {
    private final Scene scene;
    private final DossierActs acts;

    DropTarget(Scene scene, DossierActs acts) {
        this.scene = scene;
        this.acts = acts;
    }

    void install() {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(drop -> {
            drop.setDropCompleted(drop.getDragboard().hasFiles());
            drop.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(acts::dropped);
        });
    }
}
