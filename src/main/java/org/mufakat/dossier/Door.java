package org.mufakat.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Id;
import org.mufakat.domain.Step;

/** The one door for writes: what was let through is on the disk and in the history, or nothing of it is. */
public interface Door {
    /** The dossier as it was last written. */
    Dossier dossier();

    /** Whether nothing can be written. */
    boolean readOnly();

    /**
     * Writes a change-set durably, after those handed in before it.
     *
     * @return what was written, once it is on the disk; fails with a {@link DossierProblem} when it could not be
     *         written, and then nothing of it was
     */
    CompletableFuture<Written> apply(ChangeSet changes);

    /**
     * Takes back the newest step that was not taken back yet, as a change-set of its own.
     *
     * @return what was written; absent when there is nothing to undo
     */
    CompletableFuture<Optional<Written>> undo(String author, Instant at);

    /**
     * Does again the step that was undone last, as a change-set of its own.
     *
     * @return what was written; absent when there is nothing to redo
     */
    CompletableFuture<Optional<Written>> redo(String author, Instant at);

    /**
     * What became of one entry in the change-sets handed in so far, oldest first.
     *
     * @return the story, once it is read; fails with a {@link DossierProblem} when it could not be
     */
    CompletableFuture<List<Story>> story(Id<?> entry);

    /**
     * The newest steps that are asked for, below a number, or of all when there is none.
     *
     * @return some of them, once they are read; fails with a {@link DossierProblem} when they could not be
     */
    CompletableFuture<HistoryPage> steps(Sought sought, OptionalLong below);

    /**
     * What became of the entries of a step, of at most so many of them, at the place that is sought first; as
     * {@link #steps}.
     */
    CompletableFuture<List<Edit>> edits(HistoryStep step, Sought sought, int most);

    /** Everybody who changed something, by name; as {@link #steps}. */
    CompletableFuture<List<String>> authors();

    /**
     * Takes a record, or one component of it, for good out of rows, history, search index, kept bundles and backups.
     * It cannot be undone, and neither can anything be that would bring it back.
     *
     * @param watch is told how far it is, and may stop it
     * @return what was reached and what was not, absent when it was stopped; fails with a {@link DossierProblem} when the
     *         dossier itself could not be written, and then nothing was erased anywhere, as when it was stopped
     */
    CompletableFuture<Optional<Erased>> erase(Erasing what, ErasureWatch watch);

    /** The step that undo would take back; absent when there is none. */
    Optional<Step> toUndo();

    /** The step that redo would do again; absent when there is none. */
    Optional<Step> toRedo();
}
