package org.mufakat.dossier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;

/**
 * Whether a dossier file is whole.
 *
 * @param findings what is wrong with it; empty when it is whole
 * @param entries how many entries could be read
 */
public record FileCheck(List<Finding> findings, int entries) {

    /** Of what kind something wrong is; the message key is {@code check.} and the name in lower case with hyphens. */
    public enum Kind {
        /** The database finds its pages damaged. */
        DATABASE,
        /** A table, an index or a trigger is missing, changed, or not ours. */
        SCHEMA,
        /** A row refers to one that is not there. */
        REFERENCE,
        /** A row holds no entry. */
        ROW,
        /** A row is not as the history has it last. */
        HISTORY,
        /** An entry is missing in the search index, or one there is none of any more is in it. */
        SEARCH
    }

    /**
     * Something that is wrong.
     *
     * @param kind of what kind
     * @param where the table, where it is known, and what the check says, in English
     */
    public record Finding(Kind kind, String where) {}

    /** Keeps an unmodifiable copy. */
    public FileCheck {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean passes() {
        return findings.isEmpty();
    }

    /**
     * Checks a file by itself, as thoroughly as can be.
     *
     * @throws DossierProblem if it is not a dossier that could be checked at all
     */
    public static FileCheck of(Path path) throws DossierProblem {
        var connections = new Connections(path);
        int version = Look.atFinished(connections, Schema.CURRENT).version();
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = connections.read()) {
            Sql.run(connection, "BEGIN");
            pages(connection, findings);
            Schema.CURRENT.differences(connection, version)
                    .forEach(name -> findings.add(new Finding(Kind.SCHEMA, name)));
            texts(connection, "PRAGMA foreign_key_check", Kind.REFERENCE, findings);
            if (version == Schema.CURRENT.version()) {
                return new FileCheck(findings, content(connection, findings));
            }
        } catch (SQLException e) {
            findings.add(new Finding(Kind.DATABASE, Trouble.words(e)));
            return new FileCheck(findings, 0);
        }
        return ofOlder(connections, findings);
    }

    private static FileCheck ofOlder(Connections connections, List<Finding> findings) throws DossierProblem {
        if (!findings.isEmpty()) {
            return new FileCheck(findings, 0);
        }
        try (Migrated newer = Migrated.of(connections, Schema.CURRENT);
                Connection connection = newer.connections().read()) {
            return new FileCheck(findings, content(connection, findings));
        } catch (SQLException e) {
            findings.add(new Finding(Kind.DATABASE, Trouble.words(e)));
            return new FileCheck(findings, 0);
        }
    }

    /** Checks what is written in the tables of the newest version; tells how many entries there are. */
    private static int content(Connection connection, List<Finding> findings) throws SQLException {
        List<Change> rows = rows(connection, findings);
        references(rows, findings);
        Map<String, List<List<String>>> columns = Schema.CURRENT.columnsSinceTheFirst();
        for (EntryType type : EntryType.values()) {
            history(connection, type, columns.get(type.table()), findings);
            search(connection, type, findings);
        }
        return rows.size();
    }

    /** What the database finds; it writes several findings into one row, below a heading. */
    private static void pages(Connection connection, List<Finding> findings) throws SQLException {
        List<Finding> rows = new ArrayList<>();
        texts(connection, "PRAGMA integrity_check", Kind.DATABASE, rows);
        rows.stream().flatMap(row -> row.where().lines())
                .filter(line -> !line.equals("ok") && !line.startsWith("***"))
                .forEach(line -> findings.add(new Finding(Kind.DATABASE, line)));
    }

    private static void texts(Connection connection, String query, Kind kind, List<Finding> findings)
            throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                findings.add(new Finding(kind, row.getString(1)));
            }
        }
    }

    private static List<Change> rows(Connection connection, List<Finding> findings) throws SQLException {
        List<Change> rows = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            Table table = Table.of(type);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    try {
                        rows.add(Change.put(table.entry(Loading.cells(row, table))));
                    } catch (BrokenRule e) {
                        findings.add(new Finding(Kind.ROW, type.table() + ": " + e.getMessage()));
                    }
                }
            }
        }
        return rows;
    }

    private static void references(List<Change> rows, List<Finding> findings) {
        try {
            Dossier.empty().with(rows);
        } catch (BrokenRule e) {
            findings.add(new Finding(Kind.REFERENCE, e.getMessage()));
        }
    }

    private static void history(Connection connection, EntryType type, List<List<String>> versions,
            List<Finding> findings) throws SQLException {
        String rows = versions.stream()
                .map(columns -> Schema.json("t", columns)).collect(Collectors.joining(", "));
        texts(connection, "SELECT t.id FROM " + Column.quoted(type.table()) + " t WHERE coalesce((SELECT h.after "
                + "FROM history h WHERE h.entry = t.id AND h.entry_type = '" + type.label()
                + "' ORDER BY h.number DESC LIMIT 1), '') NOT IN (" + rows + ")", Kind.HISTORY, findings);
    }

    private static void search(Connection connection, EntryType type, List<Finding> findings) throws SQLException {
        String table = Column.quoted(type.table());
        texts(connection,
                "SELECT id FROM " + table + " WHERE id NOT IN (SELECT entry FROM search_entry WHERE entry_type = '"
                        + type.label() + "') UNION ALL SELECT entry FROM search_entry WHERE entry_type = '"
                        + type.label()
                        + "' AND entry NOT IN (SELECT id FROM " + table + ")",
                Kind.SEARCH, findings);
    }
}
