package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Small;
import org.mufakat.dossier.DossierProblem.Kind;

/** A disk that is full and a folder that is gone lose nothing: the same change-set is written when it can be. */
@Execution(ExecutionMode.CONCURRENT)
final class TroubleTest {

    @TempDir
    Path folder;
    private final Small small = new Small();
    private Path path;
    private ChangeSet set;

    @BeforeEach
    void make() throws DossierProblem, IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        path = Dossiers.create(inside.resolve("a.mufakat"), Dossiers.entries(small.dossier()));
        set = Dossiers.set(List.of(Change.put(
                small.position.type().shape().with(small.position, "redLines",
                        "năng lượng [JPN: và] ".repeat(4_000)))));
    }

    @Test
    void aDiskThatIsFullAtAnyOf100PointsRefusesTheEditWholeAndTakesItOnceThereIsRoom()
            throws DossierProblem, IOException, SQLException {
        int full = 0;
        Path compact = path.resolveSibling("compact.mufakat");
        try (DossierFile original = Dossiers.open(path)) {
            original.saveCopy(compact);
        }
        for (int room = 0; room < 100; room++) {
            Path copy = Files.copy(compact, path.resolveSibling("copy" + room + ".mufakat"));
            Queue<List<String>> limits = new ArrayDeque<>();
            limits.add(List.of("PRAGMA max_page_count = " + (pages(copy) + room)));
            var connections = new Connections(copy, () -> limits.isEmpty() ? List.of() : limits.remove());
            try (DossierFile file = DossierFile.open(connections, Schema.CURRENT, Dossiers.desk())) {
                var tried = file.apply(set);
                if (tried.handle((written, problem) -> problem != null).join()) {
                    full++;
                    assertEquals(Kind.DISK_FULL, Dossiers.problem(tried::join).kind());
                    assertEquals(small.dossier(), file.dossier());
                    file.apply(set).join();
                }
                assertEquals(small.dossier().with(set.changes()), file.dossier());
            }
            assertEquals(List.of(), FileCheck.of(copy).findings());
        }
        assertTrue(full >= 50, "full only " + full + " times");
    }

    private static int pages(Path file) throws SQLException {
        try (Connection connection = new Connections(file).read()) {
            return Sql.number(connection, "PRAGMA page_count");
        }
    }

    @Test
    void aFolderThatWasMovedAwayAndComesBackTakesTheEditThen() throws DossierProblem, IOException {
        try (DossierFile file = Dossiers.open(path)) {
            file.backup().join();
            Path away = folder.resolve("away");
            Files.move(path.getParent(), away);
            assertEquals(Kind.GONE, Dossiers.problem(() -> file.apply(set).join()).kind());
            assertEquals(Kind.GONE, Dossiers.problem(() -> file.apply(set).join()).kind());
            assertEquals(small.dossier(), file.dossier());
            Files.move(away, path.getParent());
            file.apply(set).join();
        }
        assertWritten();
    }

    @Test
    void aFileThatWasMovedAwayIsNotWrittenInTheDark() throws DossierProblem, IOException {
        try (DossierFile file = Dossiers.open(path)) {
            file.backup().join();
            Path away = folder.resolve("away.mufakat");
            Files.move(path, away);
            assertEquals(Kind.GONE, Dossiers.problem(() -> file.apply(set).join()).kind());
            Files.move(away, path);
            file.apply(set).join();
        }
        assertWritten();
    }

    @Test
    void anotherDossierInThePlaceOfOursIsLeftAlone() throws DossierProblem, IOException {
        try (DossierFile file = Dossiers.open(path)) {
            file.backup().join();
            Path away = folder.resolve("away.mufakat");
            Files.move(path, away);
            Dossiers.create(path, List.of());
            assertEquals(Kind.GONE, Dossiers.problem(() -> file.apply(set).join()).kind());
            assertEquals(0, FileCheck.of(path).entries());
            Files.move(away, path, StandardCopyOption.REPLACE_EXISTING);
            file.apply(set).join();
        }
        assertWritten();
    }

    @Test
    void anEditThatReachedTheDiskAlthoughItFailedIsNotWrittenTwice() throws DossierProblem, IOException {
        try (DossierFile file = Dossiers.open(path)) {
            file.apply(set).join();
            file.apply(set).join();
            assertEquals(2, file.history(small.position.id()).size());
        }
        assertWritten();
    }

    private void assertWritten() throws DossierProblem {
        try (DossierFile file = Dossiers.open(path)) {
            assertEquals(small.dossier().with(set.changes()), file.dossier());
        }
        assertEquals(List.of(), FileCheck.of(path).findings());
    }
}
