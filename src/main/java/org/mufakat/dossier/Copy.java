package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.mufakat.domain.EntryType;

/**
 * A copy of a dossier file, made by the database itself and read through before it counts.
 *
 * @param path where it lies
 * @param entries how many entries it holds
 * @param last the id of its newest change-set, absent when it has none
 */
record Copy(Path path, int entries, Optional<String> last) {

    /**
     * Copies a dossier file, which may be open, to a place where no file is.
     *
     * @throws DossierProblem if it could not be copied; nothing is left behind then
     */
    static Copy make(Connections source, Path path) throws DossierProblem {
        try (Connection connection = source.read();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, path.toString());
            statement.execute();
            return verified(path);
        } catch (SQLException e) {
            discard(path);
            throw Trouble.making(e, path, source.path());
        } catch (DossierProblem e) {
            discard(path);
            throw e;
        }
    }

    /**
     * Reads a copy through.
     *
     * @throws DossierProblem if it is damaged, or no dossier
     */
    static Copy verified(Path path) throws DossierProblem {
        var connections = new Connections(path);
        int version = Look.at(connections, Schema.CURRENT).version();
        try (Connection connection = connections.read()) {
            Look.requireSound(Sql.text(connection, "PRAGMA quick_check(1)"),
                    Schema.CURRENT.differences(connection, version), path);
            return new Copy(path, entries(connection),
                    Optional.ofNullable(Sql.text(connection, "SELECT id FROM change_set WHERE number = "
                            + "(SELECT max(number) FROM change_set) UNION ALL SELECT NULL LIMIT 1")));
        } catch (SQLException e) {
            throw Trouble.of(e, path);
        }
    }

    /** How many entries a file holds. */
    private static int entries(Connection connection) throws SQLException {
        int entries = 0;
        for (EntryType type : EntryType.values()) {
            boolean there = !Schema.columns(connection, type.table()).isEmpty();
            entries += there ? Sql.number(connection, "SELECT count(*) FROM " + Column.quoted(type.table())) : 0;
        }
        return entries;
    }

    static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
