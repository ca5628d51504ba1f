package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mufakat.domain.BrokenRule;
import org.mufakat.dossier.DossierProblem.Kind;

/**
 * What a first look at a file tells, without changing anything.
 *
 * @param version the version of its schema
 * @param unfinished whether a process ended in the middle of writing, so that it must be opened for writing once
 */
record Look(int version, boolean unfinished) {

    private static final long SMALLEST = 512;

    /**
     * Looks at a file.
     *
     * @throws DossierProblem if it is no dossier, or a newer one
     */
    static Look at(Connections connections, Schema schema) throws DossierProblem {
        Path path = connections.path();
        requireDatabase(path);
        try (Connection connection = connections.read()) {
            return new Look(version(connection, path, schema), false);
        } catch (SQLException e) {
            if (Trouble.needsRecovery(e)) {
                return atWhatLiesThere(connections, schema);
            }
            throw Trouble.of(e, path);
        }
    }

    private static Look atWhatLiesThere(Connections connections, Schema schema) throws DossierProblem {
        try (Connection connection = connections.readAsItLies()) {
            return new Look(version(connection, connections.path(), schema), true);
        } catch (SQLException e) {
            throw Trouble.of(e, connections.path());
        }
    }

    /**
     * Looks at a file, and has the database take back what a process left half-written where that can be.
     *
     * @throws DossierProblem if it is no dossier, a newer one, or left half-written where nothing can be written
     */
    static Look atFinished(Connections connections, Schema schema) throws DossierProblem {
        Look look = at(connections, schema);
        if (!look.unfinished()) {
            return look;
        } else if (!Trouble.isWritable(connections.path())) {
            throw new DossierProblem(Kind.READ_ONLY, connections.path());
        }
        try (Connection connection = connections.write()) {
            Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        } catch (SQLException e) {
            throw Trouble.of(e, connections.path());
        }
        return at(connections, schema);
    }

    private static void requireDatabase(Path path) throws DossierProblem {
        if (Trouble.isGone(path)) {
            throw new DossierProblem(Kind.MISSING, path);
        }
        try {
            if (!Files.isRegularFile(path)) {
                throw new DossierProblem(Kind.NOT_A_DATABASE, path);
            } else if (!Files.isReadable(path)) {
                throw new DossierProblem(Kind.UNREADABLE, path);
            } else if (Files.size(path) == 0) {
                throw new DossierProblem(Kind.EMPTY, path);
            } else if (Files.size(path) < SMALLEST) {
                throw new DossierProblem(Kind.NOT_A_DATABASE, path);
            }
        } catch (IOException e) {
            throw Trouble.of(e, path);
        }
    }

    private static int version(Connection connection, Path path, Schema schema) throws SQLException, DossierProblem {
        if (Sql.number(connection, "PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw new DossierProblem(Kind.FOREIGN, path);
        }
        int version = Sql.number(connection, "PRAGMA user_version");
        if (version > schema.version()) {
            throw new DossierProblem(Kind.NEWER, path, version, schema.version());
        } else if (version < 1) {
            throw new DossierProblem(Kind.DAMAGED, path, "user_version " + version);
        }
        Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        return version;
    }

    /**
     * Reads everything in a file of the newest version.
     *
     * @throws DossierProblem if the file is damaged
     */
    static Loading.Loaded load(Connections connections, Schema schema) throws DossierProblem {
        Path path = connections.path();
        try {
            Loading.Loaded loaded = new Loading(connections, schema).load();
            requireSound(loaded.check(), loaded.different(), path);
            return loaded;
        } catch (SQLException e) {
            throw Trouble.of(e, path);
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.DAMAGED, e, path, e.getMessage());
        }
    }

    static void requireSound(String check, List<String> different, Path path) throws DossierProblem {
        if (!different.isEmpty()) {
            throw new DossierProblem(Kind.DAMAGED, path, String.join(", ", different));
        } else if (!check.equals("ok")) {
            throw new DossierProblem(Kind.DAMAGED, path, check);
        }
    }
}
