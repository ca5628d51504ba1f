package org.mufakat.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Step;

/** What tests of the dossier file need again and again. */
final class Dossiers {

    static final Instant NOW = Instant.parse("2020-11-17T11:40:00Z");
    static final Label LABEL = Label.of("change.position-field", "10", "@position.objective");

    private Dossiers() {}

    static Desk desk() {
        return new Desk("Desk \u0110\u00F4ng", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static List<Entry> entries(Dossier dossier) {
        List<Entry> entries = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            entries.addAll(dossier.all(type));
        }
        return entries;
    }

    static Path create(Path path, Collection<? extends Entry> entries) throws DossierProblem {
        DossierFile.create(path, entries, desk());
        return path;
    }

    static DossierFile open(Path path) throws DossierProblem {
        return DossierFile.open(path, desk());
    }

    static ChangeSet set(List<Change> changes) {
        return set(Id.random(), changes);
    }

    static ChangeSet set(Id<Step> step, List<Change> changes) {
        return new ChangeSet(Id.random(), step, LABEL, "Desk", NOW, changes);
    }

    static DossierProblem problem(Runnable failing) {
        try {
            failing.run();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DossierProblem problem) {
                return problem;
            }
            throw e;
        }
        throw new AssertionError("nothing went wrong");
    }
}
