package org.mufakat.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Part;

/** The table of a kind of entries: one entry is one row, and its columns follow from the components of the record. */
final class Table {

    private static final Map<EntryType, Table> ALL = Arrays.stream(EntryType.values())
            .collect(Collectors.toUnmodifiableMap(type -> type, Table::new));

    private final EntryType type;
    private final List<Column> columns;
    private final Slot[] slots;
    private final boolean[] numbers;

    private Table(EntryType type) {
        this.type = type;
        List<Column> all = new ArrayList<>();
        List<Part> parts = type.shape().parts();
        this.slots = new Slot[parts.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = Slot.of(parts.get(i).form(), Column.named(parts.get(i).name()), true, all);
        }
        this.columns = List.copyOf(all);
        this.numbers = new boolean[all.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.get(i).number();
        }
    }

    /** The table of that kind. */
    static Table of(EntryType type) {
        return ALL.get(type);
    }

    EntryType type() {
        return type;
    }

    List<Column> columns() {
        return columns;
    }

    /** Which columns hold numbers. */
    boolean[] numbers() {
        return numbers;
    }

    /** The row of an entry, a cell a column. */
    Object[] row(Entry entry) {
        Object[] cells = new Object[columns.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i].write(type.shape().parts().get(i).of(entry), cells);
        }
        return cells;
    }

    /**
     * The entry of a row.
     *
     * @throws org.mufakat.domain.BrokenRule if the row holds none
     */
    Entry entry(Object[] cells) {
        Object[] values = new Object[slots.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = slots[i].read(cells);
        }
        return (Entry) type.shape().create(values);
    }

    /** The entry of a row that the history holds as JSON; a column that came later has nothing in it. */
    Entry entry(String json) {
        Map<String, Object> byName = JsonCells.row(json);
        return entry(columns.stream().map(column -> byName.containsKey(column.name())
                ? byName.get(column.name())
                : column.nothing()).toArray());
    }

    /** The cells by which the row of one entry differs from that of another, by their columns: those of the other. */
    Map<String, Object> differing(Entry one, Entry other) {
        Object[] before = row(one);
        Object[] after = row(other);
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (!Objects.equals(before[i], after[i])) {
                cells.put(columns.get(i).name(), after[i]);
            }
        }
        return cells;
    }

    /** Reads the columns in their order. */
    String select() {
        return "SELECT " + names() + " FROM " + Column.quoted(type.table());
    }

    /** Puts a row: new, or over the one with its id; never by REPLACE, which would leave no deletion in the history. */
    String upsert() {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String changes = columns.stream().filter(column -> !column.name().equals("id"))
                .map(column -> column.quoted() + " = excluded." + column.quoted()).collect(Collectors.joining(", "));
        return "INSERT INTO " + Column.quoted(type.table()) + " (" + names() + ") VALUES (" + places
                + ") ON CONFLICT (\"id\") DO UPDATE SET " + changes;
    }

    /** Takes out the row with an id. */
    String delete() {
        return "DELETE FROM " + Column.quoted(type.table()) + " WHERE \"id\" = ?";
    }

    private String names() {
        return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
    }
}
