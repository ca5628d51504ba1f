package org.mufakat.ui.control;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.mufakat.app.Front;

/** The window's own thread as the front. */
public final class FxFront implements Front {
    @Override
    public void run(Runnable act) {
        Platform.runLater(act);
    }

    @Override
    public void later(Duration delay, Runnable act) {
        var pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(over -> act.run());
        pause.play();
    }
}
