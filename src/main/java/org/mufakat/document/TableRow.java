package org.mufakat.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the file that it begins on, from 1
 * @param cells the words of its cells
 * @param remarks what a person should know about some of them
 */
public record TableRow(int line, List<String> cells, List<CellRemark> remarks) {
    /** Keeps unmodifiable copies. */
    public TableRow {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    /** The words of a cell, empty where the row has none there. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** How many cells there are up to the last that has words. */
    public int filled() {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
