package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.Thorough;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Position;
import org.mufakat.domain.Small;

/** The process is killed while a person types and saves. */
@Execution(ExecutionMode.CONCURRENT)
final class KilledTest {

    private static final int TIMES = Thorough.times(20, 2_000);
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedEditIsLostAndTheFileIsWhole()
            throws InterruptedException, ExecutionException, DossierProblem {
        List<Callable<Integer>> lives = new ArrayList<>();
        for (int life = 0; life < AT_ONCE; life++) {
            Path path = Dossiers.create(folder.resolve("life" + life + ".mufakat"),
                    Dossiers.entries(new Small().dossier()));
            var random = new SplittableRandom(life);
            lives.add(() -> {
                for (int i = 0; i < TIMES / AT_ONCE; i++) {
                    killOnce(path, "kill" + i, random);
                }
                return TIMES / AT_ONCE;
            });
        }
        int kills = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> life : threads.invokeAll(lives)) {
                kills += life.get();
            }
        }
        assertEquals(TIMES, kills);
    }

    private static void killOnce(Path path, String name, SplittableRandom random) throws IOException, DossierProblem {
        List<String> acknowledged = new ArrayList<>();
        try (Child child = Child.start(Typist.class, path.toString(), name)) {
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                String word = child.line();
                assertNotNull(word, "the typist ended by itself");
                acknowledged.add(word);
            }
            LockSupport.parkNanos(random.nextLong(40_000_000));
            child.kill();
            for (String word = child.line(); word != null; word = child.line()) {
                acknowledged.add(word);
            }
        }
        assertEquals(List.of(), FileCheck.of(path).findings());
        try (DossierFile file = DossierFile.read(path, Dossiers.desk())) {
            String last = file.dossier().all(Contributor.class).getFirst().name();
            int at = acknowledged.size() - 1;
            assertTrue(List.of(name + "-" + at, name + "-" + (at + 1)).contains(last),
                    () -> "acknowledged " + acknowledged + ", found " + last);
            assertTrue(file.dossier().all(Position.class).getFirst().objective().startsWith(last));
            assertEquals(IntStream.rangeClosed(0, at).mapToObj(number -> name + "-" + number).toList(), acknowledged);
        }
    }
}
