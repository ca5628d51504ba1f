package org.mufakat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.TakingBack;
import org.mufakat.dossier.Door;
import org.mufakat.dossier.Erased;
import org.mufakat.dossier.Erasing;
import org.mufakat.dossier.ErasureWatch;
import org.mufakat.dossier.HistoryPage;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.dossier.Sought;
import org.mufakat.dossier.Written;

/** All that was done to a dossier, step by step: to read, to take back one of them, to erase words for good. */
public final class Chronicle {
    /** What an erasure did, and what changed with it in memory. */
    private record Done(Erased erased, Written written) {}

    /** What is done after an erasure, on the front. */
    public interface AfterErasing {
        /** It is erased: what was reached and what was not. */
        void done(Erased erased);

        /** It was stopped, or could not begin beside something else; nothing is changed. */
        void stopped();

        /** Nothing is erased, for that reason. */
        void failed(Throwable failure);
    }

    private final Door door;
    private final Session session;

    Chronicle(Door door, Session session) {
        this.door = door;
        this.session = session;
    }

    /** The newest steps that are asked for, below a number, or of all when there is none; told on another thread. */
    public CompletableFuture<HistoryPage> steps(Sought sought, OptionalLong below) {
        return door.steps(sought, below);
    }

    /** What became of the entries of a step, of so many at most, at the sought place first; told on another thread. */
    public CompletableFuture<List<Edit>> edits(HistoryStep step, Sought sought, int most) {
        return door.edits(step, sought, most);
    }

    /** Everybody who changed something; told on another thread. */
    public CompletableFuture<List<String>> authors() {
        return door.authors();
    }

    /** How a step of these edits could be taken back now, or what rests on it. */
    public TakingBack takingBack(List<Edit> edits) {
        return TakingBack.of(session.dossier(), edits);
    }

    /** Takes a step of these edits back where nothing rests on it, as an act that can be undone. */
    public void takeBack(Object source, Label label, List<Edit> edits) {
        session.perform(source, label, dossier -> TakingBack.of(dossier, edits).changes());
    }

    /**
     * Erases a record, or one component of it, for good. One of the answers comes, on the front.
     *
     * @param watch is told how far it is, on another thread, and may stop it
     * @param answers what is done afterwards
     */
    public void erase(EntryType type, Id<?> entry, Optional<String> component, Label label, ErasureWatch watch,
            AfterErasing answers) {
        session.alone(Update.Cause.EDIT, () -> {
            Dossier before = session.dossier();
            var what = new Erasing(type, entry, component, label, session.author(), session.now());
            return door.erase(what, watch).thenApply(told -> told
                    .map(erased -> new Done(erased, written(what, before, erased.after()))));
        }, made -> {
            made.ifPresentOrElse(done -> answers.done(done.erased()), answers::stopped);
            return made.map(Done::written);
        }, answers::failed, answers::stopped);
    }

    private static Written written(Erasing what, Dossier before, Dossier after) {
        List<Change> changes = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            for (Entry entry : before.all(type)) {
                Optional<Entry> left = after.find(type, entry.id());
                if (!left.equals(Optional.of(entry))) {
                    changes.add(left.map(Change::put).orElseGet(() -> Change.remove(entry)));
                }
            }
        }
        return new Written(new ChangeSet(Id.random(), Id.random(), what.label(), what.author(), what.at(), changes),
                after);
    }
}
