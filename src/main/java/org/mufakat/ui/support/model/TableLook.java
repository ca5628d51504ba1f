package org.mufakat.ui.support.model;

import java.util.Set;

/**
 * How the table is arranged.
 *
 * @param sorting by which column it is sorted
 * @param descending whether the other way round
 * @param hidden the columns that are not shown
 */
public record TableLook(RowOrder sorting, boolean descending, Set<RowOrder> hidden) {
    /** As it is at first. */
    public static final TableLook FIRST = new TableLook(RowOrder.PERIOD, false, Set.of());

    /** Keeps an unmodifiable copy. */
    public TableLook {
        hidden = Set.copyOf(hidden);
    }
}
