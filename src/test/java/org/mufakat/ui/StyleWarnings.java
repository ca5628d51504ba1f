package org.mufakat.ui;

import java.util.Queue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Takes a warning of the stylesheets for a failure. */
final class StyleWarnings extends Handler {
    private final Queue<Throwable> failures;

    /** Adds each warning to these. */
    StyleWarnings(Queue<Throwable> failures) {
        this.failures = failures;
    }

    @Override
    public void publish(LogRecord said) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            failures.add(new AssertionError(said.getMessage()));
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
