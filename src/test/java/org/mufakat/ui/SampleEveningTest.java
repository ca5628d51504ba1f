package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.dossier.Sought;

/** The dossier of which pictures are taken. */
final class SampleEveningTest {
    @TempDir
    private Path folder;

    @Test
    void picturesShowAHistoryOfSeveralDesksOneStepOfItTakenBackAndTheBeginningLast() throws DossierProblem {
        Path sample = folder.resolve("sample.mufakat");
        new SampleEvening().make(sample);
        try (DossierFile file = DossierFile.read(sample, new SampleEvening().desk())) {
            List<HistoryStep> steps = file.steps(Sought.ALL, OptionalLong.empty()).join().steps();
            assertEquals(11, steps.size());
            assertEquals(Set.of("Efficiency desk", "Planning desk", "Head of delegation"),
                    steps.stream().map(HistoryStep::author).collect(Collectors.toSet()));
            assertEquals(1, steps.stream().filter(step -> step.kind() == ChangeKind.UNDO).count());
            assertEquals(steps.stream().map(HistoryStep::at).sorted().toList().reversed(),
                    steps.stream().map(HistoryStep::at).toList());
        }
    }
}
