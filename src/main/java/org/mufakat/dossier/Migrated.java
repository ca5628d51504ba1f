package org.mufakat.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.mufakat.dossier.DossierProblem.Kind;

/** A copy of a file of an older version, brought to the newest, to read where the file itself is left as it is. */
final class Migrated implements AutoCloseable {

    private final Path folder;
    private final Connections connections;

    private Migrated(Path folder, Connections connections) {
        this.folder = folder;
        this.connections = connections;
    }

    /**
     * Copies a sound file into a folder that nobody else can read, and brings the copy to the newest version.
     *
     * @throws DossierProblem if the file is damaged, or there is no room for the copy
     */
    static Migrated of(Connections old, Schema schema) throws DossierProblem {
        Path folder;
        try {
            folder = Files.createTempDirectory("mufakat");
        } catch (IOException e) {
            throw Trouble.of(e, old.path());
        }
        var copy = new Migrated(folder, new Connections(folder.resolve("copy.mufakat")));
        try {
            Copy.make(old, copy.connections.path());
            try (Connection connection = copy.connections.write()) {
                schema.migrate(connection);
            }
            return copy;
        } catch (SQLException e) {
            copy.close();
            throw new DossierProblem(Kind.DAMAGED, e, old.path(), Trouble.words(e));
        } catch (DossierProblem e) {
            copy.close();
            throw e;
        }
    }

    Connections connections() {
        return connections;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(connections.path());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
