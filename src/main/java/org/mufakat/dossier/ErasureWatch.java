package org.mufakat.dossier;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Tells how far an erasure is, and can stop it as long as nothing is written; used from any thread. */
public final class ErasureWatch {
    /** What an erasure is at, in this order. */
    public enum Stage {
        /** It looks for the words; nothing is written, and it can be stopped. */
        LOOKING,
        /** It takes them out of the dossier; from here on it runs to its end. */
        WRITING,
        /** It writes the dossier anew without the gaps. */
        COMPACTING,
        /** It looks through the backups, and writes anew those that hold something. */
        BACKUPS
    }

    /**
     * How far it is.
     *
     * @param stage what it is at
     * @param done how many backups are done
     * @param all how many backups there are, 0 before they are counted
     */
    public record At(Stage stage, int done, int all) {}

    private enum State {
        FREE, STOPPED, WRITTEN
    }

    private final Consumer<At> told;
    private final AtomicReference<State> state = new AtomicReference<>(State.FREE);
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    /** A watch that tells each step, one after the other, on the threads that erase. */
    public ErasureWatch(Consumer<At> told) {
        this.told = told;
    }

    /** A watch that tells nobody. */
    public static ErasureWatch none() {
        return new ErasureWatch(at -> {});
    }

    /**
     * Stops it.
     *
     * @return whether it is stopped, and nothing will have been changed; false when it is too late
     */
    public boolean stop() {
        boolean isInTime = state.compareAndSet(State.FREE, State.STOPPED) || state.get() == State.STOPPED;
        if (isInTime) {
            stopped.complete(null);
        }
        return isInTime;
    }

    /** Waits for something that comes before it, unless it is stopped meanwhile. */
    void await(CompletableFuture<?> before) {
        at(Stage.LOOKING, 0, 0);
        CompletableFuture.anyOf(before.handle((done, failed) -> ""), stopped).join();
        requireNotStopped();
    }

    void at(Stage stage, int done, int all) {
        told.accept(new At(stage, done, all));
    }

    /** Throws a {@link CancellationException} once it is stopped. */
    void requireNotStopped() {
        if (state.get() == State.STOPPED) {
            throw new CancellationException();
        }
    }

    /** Begins what cannot be stopped any more. */
    void begin() {
        if (!state.compareAndSet(State.FREE, State.WRITTEN)) {
            throw new CancellationException();
        }
        at(Stage.WRITING, 0, 0);
    }
}
