package org.mufakat.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.mufakat.domain.EntryType;
import org.sqlite.SQLiteConfig;

/** What the figures are compared with: the same file, read and written through JDBC and nothing else. */
final class Plain implements AutoCloseable {

    private static final List<String> PRAGMAS = List.of("journal_mode = DELETE", "synchronous = EXTRA",
            "fullfsync = ON",
            "foreign_keys = ON", "secure_delete = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0",
            "temp_store = MEMORY", "busy_timeout = 3000");

    private final Connection connection;

    Plain(Path path) throws SQLException {
        connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + path.toUri());
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                statement.execute("PRAGMA " + pragma);
            }
        }
    }

    /** Has the file checked and reads all rows into arrays. */
    static List<Object[]> read(Path path) throws SQLException {
        try (Plain plain = new Plain(path)) {
            List<Object[]> rows = new ArrayList<>();
            plain.read("PRAGMA quick_check", rows);
            rows.clear();
            for (EntryType type : EntryType.values()) {
                plain.read("SELECT * FROM " + type.table(), rows);
            }
            return rows;
        }
    }

    private void read(String query, List<Object[]> rows) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Object[] cells = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    cells[i] = row.getObject(i + 1);
                }
                rows.add(cells);
            }
        }
    }

    /** Prepares one transaction that writes a row, its history row and its index row. */
    Saving saving() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE plain_row AS SELECT * FROM position");
            statement.executeUpdate("CREATE UNIQUE INDEX plain_row_id ON plain_row (id)");
            statement.executeUpdate("CREATE TABLE plain_history (number INTEGER PRIMARY KEY, entry TEXT, before TEXT, "
                    + "after TEXT)");
            statement.executeUpdate("INSERT INTO plain_history (entry, before, after) SELECT entry, before, after "
                    + "FROM history");
            statement.executeUpdate("CREATE INDEX plain_history_entry ON plain_history (entry)");
        }
        return new Saving();
    }

    /** One durable save. */
    final class Saving {

        private final Statement statement = connection.createStatement();
        private final PreparedStatement row = connection
                .prepareStatement("UPDATE plain_row SET points_to_make = ? WHERE id = ?");
        private final PreparedStatement history = connection
                .prepareStatement("INSERT INTO plain_history (entry, before, after) VALUES (?, ?, ?)");
        private final PreparedStatement index = connection
                .prepareStatement("UPDATE search SET words = ? WHERE rowid = ?");

        private Saving() throws SQLException {}

        void save(String id, long number, String words, String before, String after) throws SQLException {
            statement.executeUpdate("BEGIN IMMEDIATE");
            row.setString(1, words);
            row.setString(2, id);
            row.executeUpdate();
            history.setString(1, id);
            history.setString(2, before);
            history.setString(3, after);
            history.executeUpdate();
            index.setString(1, after);
            index.setLong(2, number);
            index.executeUpdate();
            statement.executeUpdate("COMMIT");
        }
    }

    /** The number that the search index has for an entry. */
    long number(String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT number FROM search_entry WHERE entry = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    /** The newest state of an entry as the history has it. */
    String after(String id) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT after FROM history WHERE entry = ? ORDER BY number DESC LIMIT 1")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
