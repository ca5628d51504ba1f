package org.mufakat.app.intake;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/** Tells how many rows are looked at, and stops; used from any thread. */
public final class IntakeWatch {
    private static final int EVERY = 500;

    private final IntConsumer told;
    private volatile boolean stopped;

    /** A watch that tells how many rows are done. */
    public IntakeWatch(IntConsumer told) {
        this.told = told;
    }

    /** A watch that tells nobody. */
    public static IntakeWatch none() {
        return new IntakeWatch(done -> {});
    }

    /** Stops it; nothing comes of it then. */
    public void stop() {
        stopped = true;
    }

    /** Whether it was stopped. */
    public boolean isStopped() {
        return stopped;
    }

    /** Throws a {@link CancellationException} once it is stopped. */
    void at(int done) {
        if (stopped) {
            throw new CancellationException();
        } else if (done % EVERY == 0) {
            told.accept(done);
        }
    }
}
