package org.mufakat.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mufakat.domain.EntryType;
import org.sqlite.SQLiteConfig;

/** The tables of a dossier file: made by numbered scripts, and from version to version by the next of them. */
final class Schema {

    /** What marks a database as a dossier: the four letters MUFA. */
    static final int APPLICATION_ID = 0x4D554641;

    /** The schema that this program writes. */
    static final Schema CURRENT = new Schema(List.of("V1.sql"));

    private final List<String> scripts;

    /** A schema made by these scripts, resources of this package, the first of which makes version 1. */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    int version() {
        return scripts.size();
    }

    /** Brings an empty database, or one of an older version, to the newest version, each step in one transaction. */
    void migrate(Connection connection) throws SQLException {
        for (int version = Sql.number(connection, "PRAGMA user_version"); version < scripts.size(); version++) {
            step(connection, version);
        }
    }

    private void step(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            try {
                for (String trigger : triggers(connection)) {
                    statement.executeUpdate("DROP TRIGGER " + Column.quoted(trigger));
                }
                statement.executeUpdate(script(scripts.get(version)));
                for (EntryType type : EntryType.values()) {
                    for (String trigger : historyTriggers(connection, type)) {
                        statement.executeUpdate(trigger);
                    }
                }
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                statement.executeUpdate("PRAGMA user_version = " + (version + 1));
                statement.executeUpdate("COMMIT");
            } catch (SQLException e) {
                Sql.rollBack(connection);
                throw e;
            }
        }
    }

    private static List<String> triggers(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'history\\_of\\_%' ESCAPE '\\'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The triggers that keep the rows of a table before and after, made from the columns that the table has. */
    private static List<String> historyTriggers(Connection connection, EntryType type) throws SQLException {
        List<String> columns = columns(connection, type.table());
        String before = json("OLD", columns);
        String after = json("NEW", columns);
        return columns.isEmpty()
                ? List.of()
                : List.of(trigger(type, "INSERT", "NEW", "NULL", after), trigger(type, "UPDATE", "NEW", before, after),
                        trigger(type, "DELETE", "OLD", before, "NULL"));
    }

    private static String trigger(EntryType type, String event, String row, String before, String after) {
        String moved = event.equals("UPDATE")
                ? "    SELECT RAISE(ABORT, 'an id never changes') WHERE OLD.id <> NEW.id;\n"
                : "";
        return "CREATE TRIGGER history_of_" + type.table() + "_" + event.toLowerCase(Locale.ROOT) + " AFTER "
                + event + " ON " + Column.quoted(type.table()) + "\nBEGIN\n" + moved
                + "    INSERT INTO history (change_set, entry_type, entry, before, after)\n"
                + "    VALUES ((SELECT change_set FROM current_change_set), '" + type.label() + "', " + row
                + ".id,\n        "
                + before + ",\n        " + after + ");\nEND";
    }

    /** The expression that gives the row of a table, called {@code row}, as the history writes it down. */
    static String json(String row, List<String> columns) {
        return columns.stream().map(name -> "'" + name.replace("'", "''") + "', " + row + "." + Column.quoted(name))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_info(" + Column.quoted(table) + ")")) {
            while (rows.next()) {
                columns.add(rows.getString("name"));
            }
        }
        return columns;
    }

    /**
     * What is wrong with the tables of a file of that version: the names of those that are missing, changed or too
     * many; empty when they are as we made them.
     */
    List<String> differences(Connection connection, int version) throws SQLException {
        try (Connection fresh = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            new Schema(scripts.subList(0, version)).migrate(fresh);
            Map<String, String> made = objects(fresh);
            Map<String, String> found = objects(connection);
            List<String> differing = new ArrayList<>();
            made.forEach((name, sql) -> {
                if (!sql.equals(found.remove(name))) {
                    differing.add(name);
                }
            });
            differing.addAll(found.keySet());
            return differing;
        }
    }

    /** The statements by which tables, indexes and triggers were made; those of the search index are SQLite's own. */
    private static Map<String, String> objects(Connection connection) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name, sql, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'")) {
            while (rows.next()) {
                boolean own = rows.getString(3).matches("search_(data|idx|content|docsize|config)");
                objects.put(rows.getString(1), own ? "" : String.valueOf(rows.getString(2)));
            }
        }
        return objects;
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
