package org.mufakat.document;

import java.util.List;
import java.util.Optional;

/**
 * Rows and cells as they were read; rows without any words are not in it.
 *
 * @param encoding the encoding that they were read in; absent for rows that were pasted
 * @param separator the sign between the cells
 * @param rows the rows in their order, that of the headings among them
 * @param width how many columns there are
 * @param beyond how many rows more there were than a table may have; they are not in it
 */
public record Table(Optional<TableEncoding> encoding, Separator separator, List<TableRow> rows, int width,
        int beyond) {
    /** So many rows a table may have. */
    public static final int MOST_ROWS = 50_000;
    /** So many signs a cell may have. */
    public static final int MOST_SIGNS = 100_000;

    /** Keeps an unmodifiable copy. */
    public Table {
        rows = List.copyOf(rows);
    }
}
