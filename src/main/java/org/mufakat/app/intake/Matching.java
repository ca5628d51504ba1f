package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.Table;
import org.mufakat.document.TableRow;

/**
 * What each column of a table holds.
 *
 * @param headed whether the first row has the headings
 * @param columns what each column holds, by its place; absent for one that is not taken in
 * @param ours whether it is a table that this program wrote: its numbers have a point, its days are ISO 8601
 */
public record Matching(boolean headed, List<Optional<SupportColumn>> columns, boolean ours) {
    /** Keeps an unmodifiable copy. */
    public Matching {
        columns = List.copyOf(columns);
    }

    /** What the columns seem to hold: by the headings, and where there are none by what stands in them. */
    public static Matching of(Table table, Listed listed) {
        if (table.rows().isEmpty()) {
            return new Matching(false, List.of(), false);
        }
        var headings = new Headings();
        TableRow first = table.rows().getFirst();
        List<Optional<SupportColumn>> named = new ArrayList<>();
        Set<SupportColumn> seen = EnumSet.noneOf(SupportColumn.class);
        for (int i = 0; i < table.width(); i++) {
            named.add(headings.of(first.cell(i)).filter(seen::add));
        }
        boolean headed = seen.size() >= 2 || seen.size() == 1 && first.filled() <= 2;
        return headed
                ? new Matching(true, named, SupportCsv.isOurs(first.cells()))
                : new Matching(false, new ColumnSense(table, listed).columns(), false);
    }

    /** Where that column stands; absent where the table has none. */
    public Optional<Integer> place(SupportColumn column) {
        int at = columns.indexOf(Optional.of(column));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** The same with what the column at a place holds; no other column holds it then. */
    public Matching with(int place, Optional<SupportColumn> column) {
        List<Optional<SupportColumn>> changed = new ArrayList<>(columns);
        column.ifPresent(given -> changed.replaceAll(each -> each.equals(column) ? Optional.empty() : each));
        changed.set(place, column);
        return new Matching(headed, changed, ours);
    }

    /** The same with the first row as headings, or as a record like the others. */
    public Matching withHeaded(boolean has) {
        return new Matching(has, columns, ours && has);
    }
}
