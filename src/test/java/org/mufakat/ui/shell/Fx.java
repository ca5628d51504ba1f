package org.mufakat.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.testfx.api.FxToolkit;

/** Runs what needs the JavaFX thread there, and gives its result or failure back to the test. */
public final class Fx {
    private Fx() {}

    /** Starts JavaFX if need be, and runs this on its thread. */
    public static <T> T on(Callable<T> work) throws Exception {
        FxToolkit.registerPrimaryStage();
        var task = new FutureTask<>(work);
        javafx.application.Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }
}
