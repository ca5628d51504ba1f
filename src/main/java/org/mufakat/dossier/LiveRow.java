package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;

/** The row of one entry in a file of any version, read and written past the history. */
final class LiveRow {
    private LiveRow() {}

    /** The entry of that kind and id, absent where the file has none. */
    static Optional<Entry> of(Connection connection, EntryType type, Id<?> id) throws SQLException {
        Set<String> there = new HashSet<>(Schema.columns(connection, type.table()));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of(type);
        List<Column> known = table.columns().stream().filter(column -> there.contains(column.name())).toList();
        String names = known.stream().map(Column::quoted).collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT " + names + " FROM " + Column.quoted(type.table()) + " WHERE id = ?")) {
            Sql.bind(statement, id.toString());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Object[] cells = new Object[table.columns().size()];
                for (int i = 0; i < cells.length; i++) {
                    Column column = table.columns().get(i);
                    int at = known.indexOf(column) + 1;
                    cells[i] = at == 0 ? column.nothing() : column.number() ? number(row, at) : row.getString(at);
                }
                return Optional.of(table.entry(cells));
            }
        }
    }

    private static Object number(ResultSet row, int at) throws SQLException {
        int number = row.getInt(at);
        return row.wasNull() ? null : (Object) number;
    }

    /** Writes these cells over those of the row; columns that the file does not have yet are left out. */
    static void write(Connection connection, EntryType type, Id<?> id, Map<String, Object> cells)
            throws SQLException {
        List<String> there = Schema.columns(connection, type.table());
        List<String> names = cells.keySet().stream().filter(there::contains).toList();
        if (names.isEmpty()) {
            return;
        }
        Object[] values = new Object[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            values[i] = cells.get(names.get(i));
        }
        values[names.size()] = id.toString();
        String set = names.stream().map(name -> Column.quoted(name) + " = ?").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE " + Column.quoted(type.table()) + " SET " + set + " WHERE id = ?")) {
            Sql.run(statement, values);
        }
    }

    /** Takes the row out. */
    static boolean remove(Connection connection, EntryType type, Id<?> id) throws SQLException {
        if (Schema.columns(connection, type.table()).isEmpty()) {
            return false;
        }
        try (PreparedStatement statement = connection.prepareStatement(Table.of(type).delete())) {
            Sql.bind(statement, id.toString());
            return statement.executeUpdate() > 0;
        }
    }
}
