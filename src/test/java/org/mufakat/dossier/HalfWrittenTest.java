package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Small;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/** A process ended after the first page of a change was written and before the file had grown to hold the others. */
class HalfWrittenTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void aDossierWhoseFirstPageAloneWasWrittenIsWholeAgainWhenItIsOpened() throws Exception {
        Dossier dossier = new Small().dossier();
        Path path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(dossier));
        byte[] before = Files.readAllBytes(path);
        Path journal = folder.resolve("journal");
        grow(path, journal);
        byte[] after = Files.readAllBytes(path);
        byte[] half = Arrays.copyOf(before, before.length);
        System.arraycopy(after, 0, half, 0, PAGE);
        Files.write(path, half);
        Files.copy(journal, path.resolveSibling("a.mufakat-journal"));

        assertEquals(List.of(), FileCheck.of(path).findings());
        try (DossierFile file = Dossiers.open(path)) {
            assertEquals(dossier, file.dossier());
        }
    }

    /** Makes the file larger in one transaction, and keeps the journal as it is just before that is committed. */
    private static void grow(Path path, Path journal) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            ((SQLiteConnection) connection).addCommitListener(new SQLiteCommitListener() {
                @Override
                public void onCommit() {
                    try {
                        Files.copy(path.resolveSibling(path.getFileName() + "-journal"), journal);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void onRollback() {}
            });
            statement.execute("CREATE TABLE more AS SELECT hex(randomblob(100000)) AS words");
        }
    }
}
