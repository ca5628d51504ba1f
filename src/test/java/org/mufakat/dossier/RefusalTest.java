package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.Thorough;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Small;
import org.mufakat.dossier.DossierProblem.Kind;
import org.sqlite.SQLiteConfig;

/** What is no dossier, or none that can be trusted, is refused, and left byte for byte as it was. */
@Execution(ExecutionMode.CONCURRENT)
final class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThere() {
        assertEquals(Kind.MISSING, refusal(folder.resolve("none.mufakat")));
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(Kind.EMPTY, Files.createFile(folder.resolve("a.mufakat")));
    }

    @Test
    void filesThatAreNoDatabase() throws IOException {
        assertRefused(Kind.NOT_A_DATABASE, Files.writeString(folder.resolve("one.mufakat"), "x"));
        assertRefused(Kind.NOT_A_DATABASE, Files.writeString(folder.resolve("some.mufakat"), "{\"format\":1}\n"));
        assertRefused(Kind.NOT_A_DATABASE, Files.writeString(folder.resolve("long.mufakat"), "words ".repeat(9_000)));
    }

    @Test
    void aFolder() throws IOException {
        assertEquals(Kind.NOT_A_DATABASE, refusal(Files.createDirectory(folder.resolve("folder.mufakat"))));
    }

    @Test
    void anotherProgramsDatabaseEvenWithAJournalOfItsOwnKind() throws SQLException, IOException {
        Path path = folder.resolve("browser.mufakat");
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + path)) {
            Sql.text(connection, "PRAGMA journal_mode = WAL");
            Sql.run(connection, "CREATE TABLE moz_places (url TEXT)");
        }
        assertRefused(Kind.FOREIGN, path);
    }

    @Test
    void aNewerDossierAndItsVersionIsNamed() throws DossierProblem, SQLException, IOException {
        Path path = dossier();
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + path)) {
            Sql.run(connection, "PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(path);
        DossierProblem problem = assertThrows(DossierProblem.class, () -> Dossiers.open(path));
        assertEquals(List.of(path.toString(), "99", String.valueOf(Schema.CURRENT.version())), problem.arguments());
        assertEquals(Kind.NEWER, problem.kind());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aDossierWithATableThatIsNotOurs() throws DossierProblem, SQLException, IOException {
        Path path = dossier();
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + path)) {
            Sql.run(connection, "CREATE TRIGGER evil AFTER INSERT ON stance BEGIN DELETE FROM comment; END");
        }
        assertRefused(Kind.DAMAGED, path);
    }

    @Test
    void aDossierWithARowThatHoldsNoEntry() throws DossierProblem, SQLException, IOException {
        Path path = dossier();
        try (Connection connection = new Connections(path).write()) {
            Sql.run(connection, "UPDATE current_change_set SET change_set = 1");
            Sql.run(connection, "UPDATE support_record SET number = 0");
            Sql.run(connection, "UPDATE current_change_set SET change_set = NULL");
        }
        assertRefused(Kind.DAMAGED, path);
        assertEquals(List.of(FileCheck.Kind.ROW),
                FileCheck.of(path).findings().stream().map(FileCheck.Finding::kind).toList());
    }

    @Test
    void aDossierThatWasCutOff() throws DossierProblem, IOException {
        Path path = dossier();
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertRefused(Kind.DAMAGED, path);
    }

    @Test
    void aDossierWithBytesOverwrittenIsReadAsItWasOrRefusedButNeverChanged()
            throws DossierProblem, IOException {
        Path whole = dossier();
        byte[] bytes = Files.readAllBytes(whole);
        var random = new SplittableRandom(4);
        int tries = Thorough.times(60, 2_000);
        for (int i = 0; i < tries; i++) {
            byte[] mutated = bytes.clone();
            for (int j = random.nextInt(1, 40); j > 0; j--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            Path path = Files.write(folder.resolve("mutated" + i + ".mufakat"), mutated);
            try (DossierFile file = DossierFile.read(path, Dossiers.desk())) {
                file.dossier().size();
            } catch (DossierProblem e) {
                assertThrows(DossierProblem.class, () -> Dossiers.open(path));
            }
            assertArrayEquals(mutated, Files.readAllBytes(path));
            Files.delete(path);
        }
    }

    @Test
    void whatIsToBeCreatedWhereSomethingIsAndWhatIsThereStays() throws IOException {
        Path path = Files.writeString(folder.resolve("a.mufakat"), "precious");
        DossierProblem problem = assertThrows(DossierProblem.class, () -> Dossiers.create(path, List.of()));
        assertEquals(Kind.EXISTS, problem.kind());
        assertEquals("precious", Files.readString(path));
    }

    @Test
    void whatIsToBeCreatedWithBrokenReferencesLeavesNothingBehind() throws IOException {
        var small = new Small();
        DossierProblem problem = assertThrows(DossierProblem.class,
                () -> Dossiers.create(folder.resolve("a.mufakat"), List.of(small.position)));
        assertEquals(Kind.REFUSED, problem.kind());
        assertEquals("rule.dangling", ((BrokenRule) problem.getCause()).key());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private Path dossier() throws DossierProblem {
        return Dossiers.create(folder.resolve("dossier.mufakat"), Dossiers.entries(new Small().dossier()));
    }

    private static Kind refusal(Path path) {
        return assertThrows(DossierProblem.class, () -> Dossiers.open(path)).kind();
    }

    private void assertRefused(Kind kind, Path path) throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertEquals(kind, refusal(path));
        assertArrayEquals(before, Files.readAllBytes(path));
    }
}
