package org.mufakat.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mufakat.domain.EntryType;
import org.sqlite.SQLiteConfig;

/** The tables of a dossier file: made by numbered scripts, and from version to version by the next of them. */
final class Schema {

    /** What marks a database as a dossier: the four letters MUFA. */
    static final int APPLICATION_ID = 0x4D554641;

    /** The schema that this program writes. */
    static final Schema CURRENT = new Schema(List.of(new Step("V1.sql",
            "f95338809b9a2627a8a6ea4740f7494c8db4ec571e5efa34b6ee27ba400faba9"),
            new Step("V2.sql", "82a33f9f26adf962ca45be7aa29685741d47adc70f33b35ade9d363de4bc98d2"),
            new Step("V3.sql", "c79bf26a815a193656e872283285dd7db049eb987b72de74c349a7b1054f3633")));

    /**
     * What makes a version of the one before it, the first of an empty database.
     *
     * @param script the statements, a resource of this package
     * @param digest the SHA-256 of all tables, indexes and triggers that are there then, in hexadecimal digits
     */
    record Step(String script, String digest) {}

    private final List<Step> steps;
    private volatile Optional<Map<String, List<List<String>>>> columns = Optional.empty();

    /** A schema made by these steps. */
    Schema(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /** Brings an empty database, or one of an older version, to the newest version, each step in one transaction. */
    void migrate(Connection connection) throws SQLException {
        for (int version = Sql.number(connection, "PRAGMA user_version"); version < steps.size(); version++) {
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
                statement.executeUpdate(script(steps.get(version).script()));
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
     * The columns that each table had in each version that had it, oldest first: as the history wrote its rows down,
     * which an older version did not know more of.
     */
    Map<String, List<List<String>>> columnsSinceTheFirst() throws SQLException {
        Optional<Map<String, List<List<String>>>> known = columns;
        if (known.isEmpty()) {
            known = Optional.of(readColumns());
            columns = known;
        }
        return known.get();
    }

    private Map<String, List<List<String>>> readColumns() throws SQLException {
        Map<String, List<List<String>>> all = new TreeMap<>();
        try (Connection fresh = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            for (int version = 1; version <= steps.size(); version++) {
                new Schema(steps.subList(0, version)).migrate(fresh);
                for (EntryType type : EntryType.values()) {
                    List<String> now = columns(fresh, type.table());
                    List<List<String>> known = all.computeIfAbsent(type.table(), absent -> new ArrayList<>());
                    if (!now.isEmpty() && !known.contains(now)) {
                        known.add(now);
                    }
                }
            }
        }
        return all;
    }

    /**
     * What is wrong with the tables of a file of that version: the names of those that are missing, changed or too
     * many; empty when they are as we made them.
     */
    List<String> differences(Connection connection, int version) throws SQLException {
        Map<String, String> found = objects(connection);
        if (digest(found).equals(digestOf(version))) {
            return List.of();
        }
        try (Connection fresh = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            new Schema(steps.subList(0, version)).migrate(fresh);
            List<String> differing = new ArrayList<>();
            objects(fresh).forEach((name, sql) -> {
                if (!sql.equals(found.remove(name))) {
                    differing.add(name);
                }
            });
            differing.addAll(found.keySet());
            return differing;
        }
    }

    private static String digest(Map<String, String> objects) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            objects.forEach((name, sql) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(sql.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest that a file of that version has. */
    String digestOf(int version) {
        return steps.get(version - 1).digest();
    }

    /** The digest of what is there in a database. */
    static String digest(Connection connection) throws SQLException {
        return digest(objects(connection));
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
