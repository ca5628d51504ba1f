package org.mufakat.dossier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;

/**
 * Takes a record, or one component of it, out of one file for good, in one transaction: rows, history, search index,
 * labels, kept bundles. The triggers that keep and guard the history are away meanwhile.
 */
final class Erasure implements AutoCloseable {

    /**
     * What was reached.
     *
     * @param histories changes in the history that were removed or lost words
     * @param bundles kept bundles that were removed
     * @param elsewhere entries in which some of the words stand by themselves
     * @param changes the entries that were removed or lost words
     */
    record Reached(int histories, int bundles, List<Anchor> elsewhere, List<Change> changes) {}

    /** A row of the history that is written anew. */
    private record Rewritten(HistoryRow row, Map<String, Object> before, Map<String, Object> after) {}

    private final Connection connection;
    private final Erasing what;
    private final ErasureWatch watch;
    private final ErasedWords words = new ErasedWords();
    private final Map<Id<?>, EntryType> touched = new LinkedHashMap<>();
    private final Set<Long> emptied = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<HistoryRow> removed = new ArrayList<>();
    private final List<Rewritten> rewritten = new ArrayList<>();

    Erasure(Connection connection, Erasing what, ErasureWatch watch) {
        this.connection = connection;
        this.what = what;
        this.watch = watch;
    }

    /** Looks whether there is anything to erase, and writes nothing. */
    boolean isNeeded() throws SQLException {
        ErasedEntries entries = find();
        return !removed.isEmpty() || !rewritten.isEmpty() || new KeptBundles(connection).mayHold(entries.ids());
    }

    /**
     * Erases in a transaction that is still to be committed; closing takes it back.
     *
     * @param recorded the change-set that says that it was erased, which is written beside; absent in a copy
     */
    Reached prepare(Optional<Writing.Order> recorded) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        Map<String, String> triggers = triggers();
        for (String name : triggers.keySet()) {
            Sql.run(connection, "DROP TRIGGER " + Column.quoted(name));
        }
        int bundles = erase();
        if (recorded.isPresent()) {
            run(Writing.RECORD, recorded.get().cells());
        }
        for (String trigger : triggers.values()) {
            Sql.run(connection, trigger);
        }
        return new Reached(removed.size() + rewritten.size(), bundles,
                recorded.isPresent() ? ErasedWords.elsewhere(connection, words.all()) : List.of(),
                List.copyOf(changes));
    }

    /** Makes what was prepared durable. */
    void commit() throws SQLException {
        Sql.run(connection, "COMMIT");
    }

    /** Writes what is left to a place where no file is, without gaps. */
    void writeTo(Path part) throws SQLException {
        run("VACUUM INTO ?", part.toString());
    }

    /** What can be undone and redone when it is erased. */
    Steps steps() throws SQLException {
        return Steps.read(connection);
    }

    /** Takes back what was not committed, and closes the connection. */
    @Override
    public void close() {
        Sql.rollBack(connection);
        Sql.close(connection);
    }

    private Map<String, String> triggers() throws SQLException {
        Map<String, String> triggers = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")) {
            while (row.next()) {
                triggers.put(row.getString(1), row.getString(2));
            }
        }
        return triggers;
    }

    private ErasedEntries find() throws SQLException {
        ErasedEntries entries = ErasedEntries.in(connection, what, watch);
        HistoryRow.read(connection, entries.ids(), watch, row -> {
            if (entries.gone().contains(row.entry())) {
                removed.add(row);
                row.versions().forEach(words::addAll);
            } else {
                row.versions().forEach(version -> what.component().filter(name -> row.entry().equals(what.entry()))
                        .ifPresent(name -> words.add(version, name)));
                var anew = new Rewritten(row, cells(entries, row.before()), cells(entries, row.after()));
                if (!anew.before().isEmpty() || !anew.after().isEmpty()) {
                    rewritten.add(anew);
                }
            }
        });
        return entries;
    }

    private int erase() throws SQLException {
        ErasedEntries entries = find();
        for (Rewritten row : rewritten) {
            rewrite(row);
        }
        for (HistoryRow row : removed) {
            remove(row);
        }
        for (Map.Entry<Id<?>, EntryType> each : touched.entrySet()) {
            live(entries, each.getValue(), each.getKey());
        }
        removeEmptiedSteps();
        words.outOfLabels(connection);
        return new KeptBundles(connection).erase(entries.ids());
    }

    private static Map<String, Object> cells(ErasedEntries entries, Optional<Entry> version) {
        return version.map(entry -> Table.of(entry.type()).differing(entry, entries.cleaned(entry))).orElse(Map.of());
    }

    private void rewrite(Rewritten anew) throws SQLException {
        replace("before", anew.row().number(), anew.before());
        replace("after", anew.row().number(), anew.after());
        touched.put(anew.row().entry(), anew.row().type());
        try (PreparedStatement statement = connection
                .prepareStatement("DELETE FROM history WHERE number = ? AND before = after")) {
            Sql.bind(statement, anew.row().number());
            if (statement.executeUpdate() > 0) {
                emptied.add(anew.row().set());
            }
        }
    }

    /** Writes cells into the JSON of a row; a column that the row was written without is left out. */
    private void replace(String side, long number, Map<String, Object> cells) throws SQLException {
        if (cells.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(cells.values());
        values.add(number);
        String members = cells.keySet().stream().map(name -> "'$.\"" + name + "\"', ?")
                .collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE history SET " + side + " = json_replace(" + side + ", " + members + ") WHERE number = ?")) {
            Sql.run(statement, values.toArray());
        }
    }

    private void remove(HistoryRow row) throws SQLException {
        run("DELETE FROM history WHERE number = ?", row.number());
        touched.put(row.entry(), row.type());
        emptied.add(row.set());
    }

    private void live(ErasedEntries entries, EntryType type, Id<?> id) throws SQLException {
        if (entries.gone().contains(id)) {
            if (LiveRow.remove(connection, type, id)) {
                changes.add(new Change.Remove(type, id));
            }
            run("DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE entry = ?)", id.toString());
            run("DELETE FROM search_entry WHERE entry = ?", id.toString());
            return;
        }
        Optional<Entry> now = LiveRow.of(connection, type, id);
        Map<String, Object> cells = cells(entries, now);
        if (!cells.isEmpty()) {
            LiveRow.write(connection, type, id, cells);
            run("UPDATE search SET words = ? WHERE rowid = (SELECT number FROM search_entry WHERE entry = ?)",
                    Wording.folded(entries.cleaned(now.orElseThrow())), id.toString());
            changes.add(Change.put(entries.cleaned(now.orElseThrow())));
        }
    }

    /** Takes out acts of which nothing is left, with what took them back and did them again, so that undo skips them. */
    private void removeEmptiedSteps() throws SQLException {
        Map<Long, String> acts = new LinkedHashMap<>();
        Set<String> left = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT c.number, coalesce(c.reverts, c.step), "
                        + "EXISTS (SELECT 1 FROM history h WHERE h.change_set = c.number) FROM change_set c "
                        + "WHERE c.kind <> 'create'")) {
            while (row.next()) {
                acts.put(row.getLong(1), row.getString(2));
                if (row.getBoolean(3)) {
                    left.add(row.getString(2));
                }
            }
        }
        Set<String> empty = emptied.stream().map(acts::get).filter(Objects::nonNull)
                .filter(step -> !left.contains(step)).collect(Collectors.toSet());
        for (Map.Entry<Long, String> act : acts.entrySet()) {
            if (empty.contains(act.getValue())) {
                run("DELETE FROM change_set WHERE number = ?", act.getKey());
            }
        }
    }

    private void run(String sql, Object... cells) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Sql.run(statement, cells);
        }
    }
}
