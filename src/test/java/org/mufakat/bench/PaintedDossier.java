package org.mufakat.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.stage.Window;
import org.mufakat.ui.Program;

/** The program itself with a dossier, which ends as soon as the dossier is painted. */
public final class PaintedDossier {

    private static final int LOOK_AGAIN = 10;

    private PaintedDossier() {}

    /** Starts the window with the dossier named first, and ends the process once its agenda is painted. */
    public static void main(String[] arguments) throws InterruptedException {
        var watch = new Thread(PaintedDossier::watch);
        watch.setDaemon(true);
        watch.start();
        Program.show(Optional.of(Path.of(arguments[0])));
    }

    /** Ends the process behind the second pulse from now, for what is laid out in one is painted before the next. */
    static void endOncePainted(Scene scene, BooleanSupplier painted) {
        int[] pulses = {0};
        scene.addPostLayoutPulseListener(() -> {
            pulses[0]++;
            if (pulses[0] == 2) {
                Runtime.getRuntime().halt(painted.getAsBoolean() ? 0 : 1);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }

    private static boolean showsAgenda(Scene scene) {
        return scene.getRoot().lookupAll(".list-cell").stream().anyMatch(node -> node instanceof ListCell<?> cell
                && !cell.isEmpty() && "agenda.list".equals(cell.getListView().getId()));
    }

    /** The window is shown when the dossier is in it, so its first picture is that of the dossier. */
    private static void watch() {
        boolean[] found = {false};
        while (!found[0]) {
            try {
                Thread.sleep(LOOK_AGAIN);
                Platform.runLater(() -> {
                    if (!found[0] && !Window.getWindows().isEmpty()) {
                        found[0] = true;
                        Scene scene = Window.getWindows().getFirst().getScene();
                        endOncePainted(scene, () -> showsAgenda(scene));
                    }
                });
            } catch (IllegalStateException notStarted) {
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
