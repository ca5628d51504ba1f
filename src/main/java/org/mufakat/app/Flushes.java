package org.mufakat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mufakat.dossier.DossierProblem;

/** Those who wait until everything is on the disk. */
final class Flushes {
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();

    /** One more who waits. */
    CompletableFuture<Void> begun() {
        var done = new CompletableFuture<Void>();
        waiting.add(done);
        return done;
    }

    /** Tells all that everything is on the disk, or why it is not. */
    void end(Optional<DossierProblem> problem) {
        List<CompletableFuture<Void>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(each -> problem.ifPresentOrElse(each::completeExceptionally, () -> each.complete(null)));
    }
}
