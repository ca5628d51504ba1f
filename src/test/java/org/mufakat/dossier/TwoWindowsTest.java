package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.Thorough;
import org.mufakat.domain.Small;

/** Two windows, processes of their own, open one file at the same moment. */
@Execution(ExecutionMode.CONCURRENT)
final class TwoWindowsTest {

    private static final int TIMES = Thorough.times(20, 200);

    @TempDir
    Path folder;

    @Test
    void oneWritesAndTheOtherReadsAndKnowsWhoWrites() throws IOException, DossierProblem {
        Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(new Small().dossier()));
        try (Child lan = Child.start(Racer.class, path.toString(), "Lan");
                Child minh = Child.start(Racer.class, path.toString(), "Minh")) {
            lan.line();
            minh.line();
            for (int i = 0; i < TIMES; i++) {
                lan.say("open");
                minh.say("open");
                String first = lan.line();
                String second = minh.line();
                Set<String> expected = first.equals("writes")
                        ? Set.of("writes", "reads beside Lan")
                        : Set.of("writes", "reads beside Minh");
                assertEquals(expected, Set.of(first, second));
                lan.say("close");
                minh.say("close");
                lan.line();
                minh.line();
            }
        }
    }
}
