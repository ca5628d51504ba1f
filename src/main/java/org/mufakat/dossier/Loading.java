package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;

/** Reads a whole file into one value, and has the database check it meanwhile; a large one on several connections. */
final class Loading {

    /** Pages from which on it is worth to read on several connections. */
    private static final int LARGE = 1_000;

    /** Rows that are read as one piece of work. */
    private static final int PIECE = 8_192;

    /**
     * What a file holds.
     *
     * @param check what the database's own quick check says: "ok", or what is damaged
     * @param dossier all entries
     * @param steps what can be undone and redone
     * @param different the names of tables, indexes and triggers that are not as we made them
     */
    record Loaded(String check, Dossier dossier, Steps steps, List<String> different) {}

    private final Connections connections;
    private final Schema schema;

    Loading(Connections connections, Schema schema) {
        this.connections = connections;
        this.schema = schema;
    }

    /**
     * Reads everything.
     *
     * @throws org.mufakat.domain.BrokenRule if a row holds no entry
     */
    Loaded load() throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            open.add(reading());
            int wanted = Sql.number(open.getFirst(), "PRAGMA page_count") < LARGE
                    ? 1
                    : Math.max(2, Runtime.getRuntime().availableProcessors());
            while (open.size() < wanted) {
                open.add(reading());
            }
            return load(open);
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    /** A connection that sees the file as it is now, whatever is written later. */
    private Connection reading() throws SQLException {
        Connection connection = connections.read();
        Sql.run(connection, "BEGIN");
        Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        return connection;
    }

    private Loaded load(List<Connection> open) throws SQLException {
        Connection first = open.getFirst();
        List<String> different = schema.differences(first, schema.version());
        if (!different.isEmpty()) {
            return new Loaded("ok", Dossier.empty(), Steps.NONE, different);
        }
        var check = new Work<>(c -> Sql.text(c, "PRAGMA quick_check(1)"));
        var steps = new Work<>(Steps::read);
        List<Work<List<Entry>>> pieces = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            int last = Sql.number(first, "SELECT max(rowid) FROM " + Column.quoted(type.table()));
            for (int from = 0; from <= last; from += PIECE) {
                int start = from;
                pieces.add(new Work<>(c -> entries(c, Table.of(type), start)));
            }
        }
        Queue<Work<?>> queue = new ConcurrentLinkedQueue<>();
        queue.add(check);
        queue.addAll(pieces);
        queue.add(steps);
        run(queue, open);
        List<Entry> entries = new ArrayList<>();
        for (Work<List<Entry>> piece : pieces) {
            entries.addAll(piece.result);
        }
        return new Loaded(check.result, Dossier.of(entries), steps.result, List.of());
    }

    private static void run(Queue<Work<?>> queue, List<Connection> open) throws SQLException {
        List<Callable<Void>> workers = new ArrayList<>();
        for (Connection connection : open) {
            workers.add(() -> {
                for (Work<?> next = queue.poll(); next != null; next = queue.poll()) {
                    next.run(connection);
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(open.size())) {
            for (Future<Void> worker : threads.invokeAll(workers)) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while reading", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException known -> throw known;
                case RuntimeException known -> throw known;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static List<Entry> entries(Connection connection, Table table, int from) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection
                .prepareStatement(table.select() + " WHERE rowid >= ? AND rowid < ?")) {
            Sql.bind(statement, from, from + PIECE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(table.entry(cells(row, table)));
                }
            }
        }
        return entries;
    }

    /** The cells of a row: texts, numbers and nulls. */
    static Object[] cells(ResultSet row, Table table) throws SQLException {
        boolean[] numbers = table.numbers();
        Object[] cells = new Object[numbers.length];
        for (int i = 0; i < cells.length; i++) {
            if (numbers[i]) {
                int value = row.getInt(i + 1);
                cells[i] = value == 0 && row.wasNull() ? null : (Integer) value;
            } else {
                cells[i] = row.getString(i + 1);
            }
        }
        return cells;
    }

    /** Something to read, and then what was read. */
    private static final class Work<T> {

        private interface Read<T> {
            T from(Connection connection) throws SQLException;
        }

        private final Read<T> read;
        private T result;

        Work(Read<T> read) {
            this.read = read;
        }

        void run(Connection connection) throws SQLException {
            result = read.from(connection);
        }
    }
}
