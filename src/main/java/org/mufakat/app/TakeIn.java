package org.mufakat.app;

import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.dossier.Door;
import org.mufakat.dossier.DossierProblem;

/** Lets an intake through the door as one step, and waits until it is on the disk. */
public final class TakeIn {

    private final Door door;
    private final Clock clock;
    private final String author;

    /** Writes through this door; {@code author} is named in the history. */
    public TakeIn(Door door, Clock clock, String author) {
        this.door = door;
        this.clock = clock;
        this.author = author;
    }

    /**
     * The dossier with what came in.
     *
     * @throws DossierProblem if it could not be written; then nothing of it was
     */
    public Dossier write(Intake intake) throws DossierProblem {
        var set = new ChangeSet(Id.random(), Id.random(), intake.label(), author, clock.instant(), intake.changes());
        try {
            return intake.changes().isEmpty() ? door.dossier() : door.apply(set).join().after();
        } catch (CompletionException e) {
            throw DossierProblem.behind(e);
        }
    }
}
