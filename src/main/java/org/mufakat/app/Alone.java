package org.mufakat.app;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether something is done that nothing else may be done beside; what is begun meanwhile waits for its end. */
final class Alone {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Whether something is done alone now. */
    boolean isBusy() {
        return busy;
    }

    /** Begins it. */
    void begin() {
        busy = true;
    }

    /** Ends it: others may begin. */
    void end() {
        busy = false;
    }

    /** Does what waited, as far as none of it is done alone again. */
    void goOn() {
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Does something now, or once nothing is done alone any more. */
    void whenFree(Runnable act) {
        if (busy) {
            waiting.add(act);
        } else {
            act.run();
        }
    }
}
