package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;

/**
 * A row of the history.
 *
 * @param number its number
 * @param set the number of its change-set
 * @param type the kind of the entry
 * @param entry the entry's id
 * @param before the entry before, absent when it was new
 * @param after the entry after, absent when it was removed
 */
record HistoryRow(long number, long set, EntryType type, Id<?> entry, Optional<Entry> before, Optional<Entry> after) {

    private static final int ID = 36;

    /** So few ids are looked for by the database, which need not hand over each row for it. */
    private static final int FEW = 6;

    /** What is done with each row. */
    interface Reader {
        void read(HistoryRow row) throws SQLException;
    }

    /** Reads those rows of the history in which one of these ids stands, oldest first. */
    static void read(Connection connection, Set<String> ids, ErasureWatch watch, Reader reader)
            throws SQLException {
        List<String> few = ids.size() <= FEW ? List.copyOf(ids) : List.of();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT number, change_set, entry_type, entry, before, after FROM history"
                        + (few.isEmpty() ? "" : " WHERE " + holding(few.size())) + " ORDER BY number")) {
            Sql.bind(statement, few.toArray());
            read(statement, ids, watch, reader);
        }
    }

    private static String holding(int ids) {
        return IntStream.rangeClosed(1, ids)
                .mapToObj(at -> "instr(before, ?" + at + ") OR instr(after, ?" + at + ")")
                .collect(Collectors.joining(" OR "));
    }

    private static void read(PreparedStatement statement, Set<String> ids, ErasureWatch watch, Reader reader)
            throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                watch.requireNotStopped();
                Optional<String> before = Optional.ofNullable(row.getString(5));
                Optional<String> after = Optional.ofNullable(row.getString(6));
                if (before.filter(json -> mentions(json, ids)).isPresent()
                        || after.filter(json -> mentions(json, ids)).isPresent()) {
                    String label = row.getString(3);
                    EntryType type = EntryType.named(label).orElseThrow(() -> new BrokenRule("rule.row", label));
                    reader.read(new HistoryRow(row.getLong(1), row.getLong(2), type, Id.parse(row.getString(4)),
                            before.map(Table.of(type)::entry), after.map(Table.of(type)::entry)));
                }
            }
        }
    }

    /** Whether one of these ids stands in a text. */
    static boolean mentions(String text, Set<String> ids) {
        for (int dash = text.indexOf('-', 8); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            int start = dash - 8;
            if (start + ID <= text.length() && text.charAt(start + 13) == '-' && text.charAt(start + 18) == '-'
                    && text.charAt(start + 23) == '-' && ids.contains(text.substring(start, start + ID))) {
                return true;
            }
        }
        return false;
    }

    /** The entry before and after, as far as it was there. */
    Stream<Entry> versions() {
        return Stream.concat(before.stream(), after.stream());
    }
}
