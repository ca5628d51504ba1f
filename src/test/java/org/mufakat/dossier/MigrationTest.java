package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Link;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.Small;
import org.mufakat.domain.Stance;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.DossierProblem.Kind;

/** Files of older versions are opened: a copy first, then step by step, each step whole or not at all. */
final class MigrationTest {

    private static final Schema.Step FIRST = new Schema.Step("V1.sql", Schema.CURRENT.digestOf(1));
    private static final Schema.Step SECOND = new Schema.Step("V2.sql", Schema.CURRENT.digestOf(2));
    private static final Schema.Step THIRD = new Schema.Step("V3.sql", Schema.CURRENT.digestOf(3));

    @TempDir
    Path folder;

    @Test
    void aFileOfVersion1AsItWasReleasedOpensWithEverythingThatWasInIt() throws IOException, DossierProblem {
        Path path = kept("version-1.mufakat");
        try (DossierFile file = Dossiers.open(path)) {
            Dossier dossier = file.dossier();
            assertEquals(18, dossier.size());
            assertEquals("Tiết kiệm năng lượng: không lùi", dossier.all(Position.class).getFirst().redLines());
            assertEquals("The Ministers [JPN: noted] [welcomed] \uD83D\uDD0B.",
                    dossier.all(Paragraph.class).getFirst().words());
            assertEquals("FY2017", dossier.all(SupportRecord.class).getFirst().period().words());
            assertEquals("change.position-field", file.toUndo().orElseThrow().label().key());
            file.undo("Desk", Dossiers.NOW).join();
            assertEquals("REDLINE", file.dossier().all(Position.class).getFirst().redLines());
        }
        assertEquals(List.of(), FileCheck.of(path).findings());
    }

    @Test
    void aFileOfVersion2AsItWasReleasedOpensWithEverythingThatWasInIt() throws IOException, DossierProblem {
        Path path = kept("version-2.mufakat");
        try (DossierFile file = Dossiers.open(path)) {
            Dossier dossier = file.dossier();
            assertEquals(19, dossier.size());
            Position position = dossier.all(Position.class).getFirst();
            assertEquals("Tiết kiệm năng lượng: không lùi", position.redLines());
            assertEquals("SCRIPT", position.chairScript());
            assertEquals(Optional.of(Dossiers.NOW), dossier.all(Stance.class).getFirst().recordedAt());
            Link link = dossier.all(Link.class).getFirst();
            assertEquals(dossier.all(SupportRecord.class).getFirst().id(), link.other(position.item()).entry());
            file.undo("Desk", Dossiers.NOW).join();
            assertEquals("REDLINE", file.dossier().all(Position.class).getFirst().redLines());
        }
        assertEquals(List.of(), FileCheck.of(path).findings());
    }

    private Path kept(String name) throws IOException {
        Path path = folder.resolve("old.mufakat");
        try (InputStream old = MigrationTest.class.getResourceAsStream(name)) {
            Files.copy(old, path);
        }
        return path;
    }

    @Test
    void anOldFileThatIsOnlyReadIsLeftAsItIsAndReadsAsAfterMigration() throws IOException, DossierProblem {
        Path path = kept("version-1.mufakat");
        byte[] before = Files.readAllBytes(path);
        assertEquals(List.of(), FileCheck.of(path).findings());
        try (DossierFile file = DossierFile.read(path, Dossiers.desk())) {
            assertEquals(18, file.dossier().size());
            assertEquals("", file.dossier().all(Position.class).getFirst().chairScript());
        }
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void anOlderFileIsCopiedAndThenMigratedAndTheHistoryKnowsTheNewColumn()
            throws DossierProblem, SQLException {
        var schema = new Schema(List.of(FIRST, SECOND, THIRD, new Schema.Step("migration-for-tests.sql", "")));
        Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(new Small().dossier()));
        try (DossierFile file = DossierFile.open(new Connections(path), schema, Dossiers.desk())) {
            assertEquals(1, file.backups().list().size());
            try (DossierFile copy = Dossiers.open(file.backups().list().getFirst().path())) {
                assertEquals(copy.dossier(), file.dossier());
            }
        }
        try (Connection connection = new Connections(path).read()) {
            assertEquals(4, Sql.number(connection, "PRAGMA user_version"));
            assertTrue(
                    Sql.text(connection, "SELECT sql FROM sqlite_schema WHERE name = 'history_of_contributor_update'")
                            .contains("'telephone', NEW.\"telephone\""));
        }
        assertEquals(Kind.NEWER, assertThrows(DossierProblem.class, () -> Dossiers.open(path)).kind());
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws DossierProblem, IOException {
        var schema = new Schema(List.of(FIRST, SECOND, THIRD, new Schema.Step("failing-migration-for-tests.sql", "")));
        Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(new Small().dossier()));
        byte[] before = Files.readAllBytes(path);
        assertThrows(DossierProblem.class, () -> DossierFile.open(new Connections(path), schema, Dossiers.desk()));
        assertArrayEquals(before, Files.readAllBytes(path));
        try (DossierFile file = Dossiers.open(path)) {
            assertTrue(!file.readOnly());
        }
    }
}
