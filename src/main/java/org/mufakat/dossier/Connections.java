package org.mufakat.dossier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** Opens connections to one dossier file, each with the same pragmas, which are read back. */
final class Connections {

    /** A pragma, what it is set to, and what it then says. */
    private record Pragma(String name, String value, String says) {}

    /** Rewrites a foreign file, so it is only ever set on one that is known to be ours. */
    private static final Pragma ROLLBACK_JOURNAL = new Pragma("journal_mode", "DELETE", "delete");

    /** Has SQLite count the pages that are there, where the first page counts more. */
    private static final Pragma PAGES_THERE = new Pragma("writable_schema", "ON", "1");

    private static final List<Pragma> PRAGMAS = List.of(new Pragma("trusted_schema", "OFF", "0"),
            new Pragma("synchronous", "EXTRA", "3"), new Pragma("fullfsync", "ON", "1"),
            new Pragma("foreign_keys", "ON", "1"), new Pragma("secure_delete", "ON", "1"),
            new Pragma("cell_size_check", "ON", "1"), new Pragma("temp_store", "MEMORY", "2"),
            new Pragma("busy_timeout", "3000", "3000"));

    /** A database in memory has none. */
    private static final Pragma NO_MAP = new Pragma("mmap_size", "0", "0");

    private final Path path;
    private final Supplier<List<String>> limits;

    Connections(Path path) {
        this(path, List::of);
    }

    /** Connections with further statements that limit those that write, to try what happens at the limit. */
    Connections(Path path, Supplier<List<String>> limits) {
        this.path = path.toAbsolutePath();
        this.limits = limits;
    }

    /** Connections to another file, with the same limits. */
    Connections to(Path other) {
        return new Connections(other, limits);
    }

    Path path() {
        return path;
    }

    /** A connection that writes to a file that is known to be ours, or to a new one. */
    Connection write() throws SQLException {
        Connection connection = open(new SQLiteConfig(), path.toUri().toString(), NO_MAP);
        try (Statement statement = connection.createStatement()) {
            set(statement, ROLLBACK_JOURNAL);
            limit(statement);
            return connection;
        } catch (SQLException e) {
            throw closed(connection, e);
        }
    }

    private void limit(Statement statement) throws SQLException {
        for (String limit : limits.get()) {
            statement.execute(limit);
        }
    }

    /** A connection to a copy of the file in memory, which is gone when it is closed. */
    Connection copyInMemory() throws SQLException {
        Connection connection = open(new SQLiteConfig(), ":memory:");
        try (Statement statement = connection.createStatement()) {
            int code = connection.unwrap(SQLiteConnection.class).getDatabase().restore("main", path.toString(),
                    (left, all) -> {});
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLException("copying " + path, "", code);
            }
            limit(statement);
            return connection;
        } catch (SQLException e) {
            throw closed(connection, e);
        }
    }

    /** A connection that only reads. */
    Connection read() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(config, path.toUri().toString(), NO_MAP);
    }

    /**
     * A connection that reads the file as it lies there: no locks, an unfinished journal beside it is not seen, and
     * neither is that the first page counts pages that were not written any more.
     */
    Connection readAsItLies() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(config, path.toUri() + "?immutable=1", PAGES_THERE, NO_MAP);
    }

    private static Connection open(SQLiteConfig config, String place, Pragma... first) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:" + place);
        try (Statement statement = connection.createStatement()) {
            for (Pragma pragma : first) {
                set(statement, pragma);
            }
            for (Pragma pragma : PRAGMAS) {
                set(statement, pragma);
            }
            return connection;
        } catch (SQLException e) {
            throw closed(connection, e);
        }
    }

    private static void set(Statement statement, Pragma pragma) throws SQLException {
        statement.execute("PRAGMA " + pragma.name() + " = " + pragma.value());
        try (ResultSet row = statement.executeQuery("PRAGMA " + pragma.name())) {
            String says = row.next() ? row.getString(1) : "nothing";
            if (!says.equals(pragma.says())) {
                throw new SQLException("PRAGMA " + pragma.name() + " is " + says + ", not " + pragma.says());
            }
        }
    }

    private static SQLException closed(Connection connection, SQLException reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }
}
