package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.domain.Small;
import org.mufakat.dossier.DossierProblem.Kind;
import org.mufakat.dossier.ErasureWatch.Stage;

/** An erasure that the disk has no room for, or that is stopped, leaves each file as it was or without the words. */
@Execution(ExecutionMode.CONCURRENT)
final class ErasureTroubleTest {
    private static final String SECRET = "vertraulichstens";
    private static final String FIRST = "REDLINE";
    private static final List<String> NONE = List.of();

    @TempDir
    Path folder;
    private final Small small = new Small();
    private final Queue<List<String>> limits = new ConcurrentLinkedQueue<>();

    /** The disk is full as soon as a row of that table is written. */
    private static List<String> full(String event, String table) {
        return List.of("PRAGMA max_page_count = 1", "CREATE TEMP TRIGGER full AFTER " + event + " ON main." + table
                + " BEGIN INSERT INTO bundle VALUES (hex(randomblob(8)), 'sent', 'all', '', zeroblob(9999999)); END");
    }

    private DossierFile secret() throws DossierProblem {
        Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(small.dossier()));
        for (String words : List.of(SECRET + " one", SECRET + " two", SECRET + " three")) {
            try (DossierFile file = Dossiers.open(path)) {
                file.backup().join();
                file.apply(Dossiers.set(List.of(Change.put(position(file).type().shape().with(position(file),
                        "redLines", words))))).join();
            }
        }
        var file = DossierFile.open(new Connections(path, () -> Optional.ofNullable(limits.poll()).orElse(NONE)),
                Schema.CURRENT, Dossiers.desk());
        file.backup().join();
        return file;
    }

    private static Position position(DossierFile file) {
        return file.dossier().all(Position.class).getFirst();
    }

    private Optional<Erased> erase(DossierFile file, ErasureWatch watch) {
        return file.erase(new Erasing(EntryType.POSITION, small.position.id(), Optional.of("redLines"),
                Label.of("change.erased"), "Head", Dossiers.NOW), watch).join();
    }

    private Set<Path> holding() throws IOException {
        Set<Path> holding = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
                if (bytes.contains(SECRET) || bytes.contains(FIRST)) {
                    holding.add(each);
                }
            }
        }
        return holding;
    }

    private void assertSound(DossierFile file) throws DossierProblem {
        assertEquals(List.of(), FileCheck.of(file.path()).findings());
        for (Backup backup : file.backups().list()) {
            assertTrue(file.backups().isSound(backup));
            assertEquals(List.of(), FileCheck.of(backup.path()).findings());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE history", "UPDATE position", "DELETE history", "INSERT change_set"})
    void aDiskThatIsFullWhileTheDossierIsWrittenLeavesAllAsItWasUntilThereIsRoom(String point)
            throws DossierProblem, IOException {
        try (DossierFile file = secret()) {
            Dossier before = file.dossier();
            int steps = file.history(small.position.id()).size();
            Set<Path> holding = holding();
            assertEquals(5, holding.size(), "the dossier and four backups");
            limits.add(full(point.split(" ")[0], point.split(" ")[1]));
            assertEquals(Kind.DISK_FULL, Dossiers.problem(() -> erase(file, ErasureWatch.none())).kind());
            assertEquals(before, file.dossier());
            assertEquals(steps, file.history(small.position.id()).size());
            assertEquals(holding, holding());
            assertSound(file);
            assertEquals(List.of(), erase(file, ErasureWatch.none()).orElseThrow().notReached());
            assertEquals(Set.of(), holding());
            assertSound(file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aDiskThatIsFullWhileABackupIsWrittenNamesThatBackupAndReachesTheOthers(int backup)
            throws DossierProblem, IOException {
        try (DossierFile file = secret()) {
            int backups = file.backups().list().size();
            limits.addAll(List.of(NONE, NONE));
            for (int i = 0; i < backup; i++) {
                limits.add(NONE);
            }
            limits.add(full("UPDATE", "history"));
            Erased erased = erase(file, ErasureWatch.none()).orElseThrow();
            assertTrue(erased.full());
            assertEquals(1, erased.notReached().size());
            assertEquals(Set.copyOf(erased.notReached()), holding());
            assertEquals(backups - 1, erased.backups());
            assertEquals("", position(file).redLines());
            assertEquals(backups, file.backups().list().size());
            assertSound(file);
        }
    }

    @Test
    void whereThereIsNoRoomToWriteTheDossierWithoutGapsTheWordsAreGoneAllTheSame()
            throws DossierProblem, IOException {
        try (DossierFile file = secret()) {
            limits.addAll(List.of(NONE, List.of("BEGIN")));
            assertFalse(erase(file, ErasureWatch.none()).orElseThrow().compacted());
            assertEquals(Set.of(), holding());
            assertSound(file);
        }
    }

    @Test
    void stoppedBeforeAnythingIsWrittenItLeavesAllAsItWas() throws DossierProblem, IOException {
        try (DossierFile file = secret()) {
            Set<Path> holding = holding();
            Dossier before = file.dossier();
            var watch = ErasureWatch.none();
            assertTrue(watch.stop());
            assertEquals(Optional.empty(), erase(file, watch));
            assertEquals(holding, holding());
            assertEquals(before, file.dossier());
            file.apply(Dossiers.set(List.of(Change.put(position(file).type().shape().with(position(file), "speaker",
                    "Head"))))).join();
            assertSound(file);
        }
    }

    @Test
    void onceItIsWrittenItCannotBeStoppedAndTellsEachBackup() throws DossierProblem, IOException {
        try (DossierFile file = secret()) {
            Queue<ErasureWatch.At> told = new ArrayDeque<>();
            ErasureWatch[] watch = new ErasureWatch[1];
            watch[0] = new ErasureWatch(at -> {
                told.add(at);
                assertEquals(at.stage() == Stage.LOOKING, at.stage() == Stage.LOOKING || watch[0].stop());
            });
            assertTrue(erase(file, watch[0]).isPresent());
            int backups = file.backups().list().size();
            assertEquals(List.of(Stage.LOOKING, Stage.WRITING, Stage.COMPACTING, Stage.BACKUPS),
                    told.stream().map(ErasureWatch.At::stage).distinct().toList());
            assertEquals(new ErasureWatch.At(Stage.BACKUPS, backups, backups), told.stream().toList().getLast());
            assertEquals(Set.of(), holding());
        }
    }
}
