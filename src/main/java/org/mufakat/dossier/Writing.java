package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Step;

/** One connection that writes change-sets, each in one transaction: rows, their history and the search index. */
final class Writing implements AutoCloseable {

    /** Writes down who does what and when. */
    static final String RECORD = "INSERT INTO change_set (number, id, step, label_key, label_arguments, author, at, kind, "
            + "reverts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * Whether words that leave the search index are overwritten at once, word by word. Where there are many, the index is
     * written anew instead, which leaves none of them either, and takes a fiftieth of the time; see "The
     * 'secure-delete' Configuration Option" and "The 'optimize' Command" in SQLite's documentation of FTS5.
     */
    private static final String OVERWRITING = "INSERT INTO search (search, rank) VALUES ('secure-delete', ?)";
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Writing(Connection connection) {
        this.connection = connection;
    }

    /**
     * A change-set on its way to the disk.
     *
     * @param number its number in the file
     * @param set the change-set
     * @param kind why it is written
     * @param reverts the step that it takes back or does again, absent for others
     */
    record Order(long number, ChangeSet set, ChangeKind kind, Optional<Step> reverts) {
        /** What {@link #RECORD} writes down of it. */
        Object[] cells() {
            return new Object[]{number, set.id().toString(), set.step().toString(), set.label().key(),
                    Steps.arguments(set.label()), set.author(), set.at().toString(), kind.label(),
                    reverts.map(step -> step.id().toString()).orElse(null)};
        }
    }

    /** Writes a change-set to a dossier that is now as {@code before}, durably or not at all. */
    void write(Order order, Dossier before) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            record(order);
            boolean many = order.set().changes().size() > AT_ONCE;
            if (many) {
                run(OVERWRITING, 0);
            }
            for (Change change : order.set().changes()) {
                Optional<Entry> old = before.find(change.type(), change.id());
                switch (change) {
                    case Change.Put put -> put(put.entry(), old);
                    case Change.Remove remove -> remove(remove.type(), remove.id());
                }
            }
            if (many) {
                run("INSERT INTO search (search) VALUES ('optimize')");
                run(OVERWRITING, 1);
            }
            run("UPDATE current_change_set SET change_set = NULL");
            run("COMMIT");
        } catch (SQLException e) {
            Sql.rollBack(connection);
            throw e;
        }
    }

    private void record(Order order) throws SQLException {
        run(RECORD, order.cells());
        run("UPDATE current_change_set SET change_set = ?", order.number());
    }

    private void put(Entry entry, Optional<Entry> old) throws SQLException {
        Table table = Table.of(entry.type());
        run(table.upsert(), table.row(entry));
        String words = Wording.folded(entry);
        if (old.isEmpty() || !Wording.folded(old.get()).equals(words)) {
            Optional<Long> number = indexed(entry.type(), entry.id());
            if (number.isPresent()) {
                run("UPDATE search SET words = ? WHERE rowid = ?", words, number.get());
            } else {
                run("INSERT INTO search_entry (entry_type, entry) VALUES (?, ?)", entry.type().label(),
                        entry.id().toString());
                run("INSERT INTO search (rowid, words) VALUES (last_insert_rowid(), ?)", words);
            }
        }
    }

    private void remove(EntryType type, Id<?> id) throws SQLException {
        run(Table.of(type).delete(), id.toString());
        Optional<Long> number = indexed(type, id);
        if (number.isPresent()) {
            run("DELETE FROM search WHERE rowid = ?", number.get());
            run("DELETE FROM search_entry WHERE number = ?", number.get());
        }
    }

    private Optional<Long> indexed(EntryType type, Id<?> id) throws SQLException {
        PreparedStatement statement = statement("SELECT number FROM search_entry WHERE entry = ? AND entry_type = ?");
        Sql.bind(statement, id.toString(), type.label());
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    /** The changes that take an act back, or do it again. */
    List<Change> replay(Steps.Act act, ChangeKind kind) throws SQLException {
        return new History(connection).replay(act, kind);
    }

    /** The id of the change-set that was written last; absent in a file without any. */
    Optional<Id<ChangeSet>> last() throws SQLException {
        PreparedStatement statement = statement("SELECT id FROM change_set ORDER BY number DESC LIMIT 1");
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(Id.parse(row.getString(1))) : Optional.empty();
        }
    }

    private void run(String sql, Object... cells) throws SQLException {
        Sql.run(statement(sql), cells);
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() {
        Sql.close(connection);
    }
}
