package org.mufakat.app;

import java.time.Duration;

/** The thread on which a person's work is shown: the window's own, or the caller's on the command line. */
public interface Front {
    /** Runs an act on the front as soon as it is free. */
    void run(Runnable act);

    /** Runs an act on the front after a while. */
    void later(Duration delay, Runnable act);
}
