package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mufakat.domain.AnyDossier;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;

/** What is written is read back, and what is undone and redone is as it was. */
final class RoundTripLaws {

    @Property(tries = 40)
    void everyDossierIsReadBackAsItWasWritten(@ForAll long seed) throws IOException, DossierProblem {
        Dossier dossier = AnyDossier.of(seed);
        in(folder -> {
            Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(dossier));
            try (DossierFile file = Dossiers.open(path)) {
                assertEquals(dossier, file.dossier());
                assertTrue(file.toUndo().isEmpty(), "that it was made cannot be undone");
            }
            assertEquals(List.of(), FileCheck.of(path).findings());
        });
    }

    @Property(tries = 12)
    void undoingEverythingGivesTheStartAndRedoingEverythingTheEndAlsoAfterOpeningAgain(@ForAll long seed)
            throws IOException, DossierProblem {
        in(folder -> {
            Dossier start = AnyDossier.of(seed);
            Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(start));
            List<Dossier> states = new ArrayList<>(List.of(start));
            try (DossierFile file = Dossiers.open(path)) {
                for (int i = 0; i < 8; i++) {
                    List<Change> changes = AnyDossier.changes(file.dossier(), seed + i);
                    Dossier expected = file.dossier().with(changes);
                    assertEquals(expected, file.apply(Dossiers.set(changes)).join().after());
                    if (!expected.equals(states.getLast())) {
                        states.add(expected);
                    }
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                try (DossierFile file = Dossiers.open(path)) {
                    assertEquals(states.get(i), file.undo("Desk", Dossiers.NOW).join().orElseThrow().after());
                }
            }
            try (DossierFile file = Dossiers.open(path)) {
                assertTrue(file.undo("Desk", Dossiers.NOW).join().isEmpty());
                for (int i = 1; i < states.size(); i++) {
                    assertEquals(states.get(i), file.redo("Desk", Dossiers.NOW).join().orElseThrow().after());
                }
                assertTrue(file.redo("Desk", Dossiers.NOW).join().isEmpty());
            }
            assertEquals(List.of(), FileCheck.of(path).findings());
        });
    }

    private interface Act {
        void in(Path folder) throws DossierProblem;
    }

    private static void in(Act act) throws IOException, DossierProblem {
        Path folder = Files.createTempDirectory("mufakat");
        try {
            act.in(folder);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
