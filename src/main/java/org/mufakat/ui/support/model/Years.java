package org.mufakat.ui.support.model;

/**
 * A range of calendar years.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
public record Years(int first, int last) {
    /** Puts the earlier year first. */
    public Years {
        int earlier = Math.min(first, last);
        last = Math.max(first, last);
        first = earlier;
    }

    /** These years and that one. */
    public Years including(int year) {
        return new Years(Math.min(first, year), Math.max(last, year));
    }
}
