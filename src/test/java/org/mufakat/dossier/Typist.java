package org.mufakat.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;

/** Types and saves without end: writes a word into a position, and says the word once it is acknowledged. */
final class Typist {

    private Typist() {}

    public static void main(String[] arguments) throws DossierProblem {
        DossierFile file = DossierFile.open(Path.of(arguments[0]), new Desk("typist", Clock.systemUTC()));
        for (int i = 0;; i++) {
            String word = arguments[1] + "-" + i;
            Position position = file.dossier().all(Position.class).getFirst();
            Contributor agency = file.dossier().all(Contributor.class).getFirst();
            List<Change> changes = List.of(
                    Change.put(position.type().shape().with(position, "objective", word.repeat(i % 7 * 100 + 1))),
                    Change.put(agency.type().shape().with(agency, "name", word)));
            file.apply(new ChangeSet(Id.random(), Id.random(), Label.of("change.position-field", word), "typist",
                    Clock.systemUTC().instant(), changes)).join();
            System.out.println(word);
            System.out.flush();
        }
    }
}
