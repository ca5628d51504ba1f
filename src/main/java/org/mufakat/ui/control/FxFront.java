package org.mufakat.ui.control;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.mufakat.app.Front;

/** The window's own thread as the front. */
public final class FxFront implements Front {
    @Override
    public void run(Runnable act) {
        Platform.runLater(act);
    }

    /** Not an animation, which would keep the window painting for as long as it waits, and that can be hours. */
    @Override
    public void later(Duration delay, Runnable act) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater).execute(act);
    }
}
