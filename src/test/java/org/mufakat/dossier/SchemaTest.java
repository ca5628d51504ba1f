package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.domain.AnyDossier;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;

/** The tables hold the domain, and the database itself keeps the history. */
final class SchemaTest {

    @TempDir
    Path folder;
    private Connection connection;

    @BeforeEach
    void makeTables() throws SQLException {
        connection = new Connections(folder.resolve("a.mufakat")).write();
        Schema.CURRENT.migrate(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyComponentOfEveryRecordHasItsColumnAndNothingElseHas() throws SQLException {
        var expected = new TreeMap<String, List<String>>();
        var found = new TreeMap<String, List<String>>();
        for (EntryType type : EntryType.values()) {
            expected.put(type.table(), Table.of(type).columns().stream()
                    .map(column -> column.name() + (column.number() ? " INTEGER" : " TEXT")
                            + (column.required() ? " NOT NULL" : ""))
                    .sorted().toList());
            found.put(type.table(), rows("SELECT name || ' ' || type || iif(\"notnull\", ' NOT NULL', '') "
                    + "FROM pragma_table_info('" + type.table() + "') ORDER BY 1"));
        }
        assertEquals(expected, found);
    }

    @Test
    void aPositionHasTheColumnsThatAPersonWouldLookFor() {
        assertEquals(List.of("id", "item", "points_to_make", "press_line", "public_background", "objective",
                "arguments", "previous_decisions", "lead_agency", "speaker", "fallback", "red_lines",
                "tactical_arguments", "others_objectives", "our_response", "sensitive_background", "chair_script",
                "lead_desk",
                "settled"), Table.of(EntryType.POSITION).columns().stream().map(Column::name).toList());
    }

    @Test
    void everyReferenceToAKindOfEntryIsAForeignKeyThatIsCheckedAtTheEnd() throws SQLException {
        var expected = new ArrayList<String>();
        var found = new ArrayList<String>();
        for (EntryType type : EntryType.values()) {
            for (Column column : Table.of(type).columns()) {
                if (!column.name().equals("id") && column.form() instanceof Form.Reference(Optional<Class<?>> target)) {
                    target.map(EntryType::of)
                            .ifPresent(to -> expected.add(type.table() + "." + column.name() + " " + to.table()));
                }
            }
            found.addAll(rows("SELECT '" + type.table() + ".' || \"from\" || ' ' || \"table\" FROM "
                    + "pragma_foreign_key_list('" + type.table() + "')"));
        }
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
        assertEquals(List.of(), rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%REFERENCES%' "
                + "AND (length(sql) - length(replace(sql, 'REFERENCES', ''))) / 10 <> "
                + "(length(sql) - length(replace(sql, 'DEFERRABLE INITIALLY DEFERRED', ''))) / 29"));
    }

    @Test
    void everyTableHoldsOnlyWhatItsColumnsSay() throws SQLException {
        assertEquals(List.of(), rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict "
                + "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"));
    }

    @Test
    void theDigestOfTheTablesIsTheOneThatOpeningExpects() throws SQLException {
        assertEquals(List.of(), Schema.CURRENT.differences(connection, Schema.CURRENT.version()));
        assertEquals(Schema.CURRENT.digestOf(Schema.CURRENT.version()), Schema.digest(connection),
                "a script or the triggers changed: a released version never does, write the next one");
    }

    @Test
    void aTableThatSomebodyAddedOrChangedIsSeen() throws SQLException {
        Sql.run(connection, "CREATE TABLE mine (x)");
        Sql.run(connection, "DROP TRIGGER history_of_position_update");
        Sql.run(connection, "ALTER TABLE stance ADD COLUMN colour TEXT");
        assertEquals(List.of("history_of_position_update", "stance", "mine"),
                Schema.CURRENT.differences(connection, Schema.CURRENT.version()));
    }

    @Test
    void theHistoryKeepsEachRowOfEachTableBeforeAndAfter() throws SQLException {
        begin();
        List<EntryType> seen = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            Object[] row = rowOf(type);
            try (var statement = connection.prepareStatement(Table.of(type).upsert())) {
                Sql.run(statement, row);
                Sql.run(statement, row);
            }
            try (var statement = connection.prepareStatement(Table.of(type).delete())) {
                Sql.run(statement, row[0]);
            }
            assertEquals(List.of("0 1", "1 1", "1 0"), rows("SELECT (before IS NOT NULL) || ' ' || (after IS NOT NULL) "
                    + "FROM history WHERE entry = '" + row[0] + "' ORDER BY number"), type.table());
            assertEquals(Table.of(type).entry(row),
                    Table.of(type).entry(rows("SELECT before FROM history WHERE entry = '" + row[0]
                            + "' ORDER BY number DESC").getFirst()));
            seen.add(type);
        }
        assertEquals(List.of(EntryType.values()), seen);
    }

    @Test
    void nothingIsWrittenPastTheDoor() {
        SQLException refused = assertThrows(SQLException.class, () -> Sql.run(connection,
                "INSERT INTO contributor (id, rank, name) VALUES ('" + "0".repeat(36) + "', 'i', 'Agency')"));
        assertTrue(refused.getMessage().contains("history.change_set"), refused.getMessage());
    }

    @Test
    void theHistoryIsOnlyEverAddedTo() throws SQLException {
        begin();
        Sql.run(connection,
                "INSERT INTO contributor (id, rank, name) VALUES ('" + "0".repeat(36) + "', 'i', 'Agency')");
        for (String statement : List.of("UPDATE history SET entry = 'x'", "DELETE FROM history",
                "UPDATE change_set SET author = 'x'", "DELETE FROM change_set")) {
            assertThrows(SQLException.class, () -> Sql.run(connection, statement), statement);
        }
        assertEquals(List.of("1"), rows("SELECT count(*) FROM history"));
    }

    private void begin() throws SQLException {
        Sql.run(connection, "PRAGMA foreign_keys = OFF");
        Sql.run(connection, "INSERT INTO change_set VALUES (1, '" + "0".repeat(36) + "', 's', 'k', '[]', 'a', 't', "
                + "'edit', NULL)");
        Sql.run(connection, "UPDATE current_change_set SET change_set = 1");
    }

    private static Object[] rowOf(EntryType type) {
        for (long seed = 0;; seed++) {
            Dossier any = AnyDossier.of(seed);
            if (any.count(type) > 0) {
                return Table.of(type).row(any.all(type).getFirst());
            }
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
