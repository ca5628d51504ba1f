package org.mufakat.domain;

/** How exactly it is known when something was, from the most exact to the least. */
public enum Precision {
    /** First and last day are known. */
    DAY,
    /** The month is known. */
    MONTH,
    /** The year is known, or the fiscal year. */
    YEAR,
    /** It was at some time in the range; the source does not say when. */
    WITHIN,
    /** The range is when a source spoke of it: it may have been earlier, and may go on. */
    MENTIONED;

    /** Whether the range says when it was, and not only between which days or when it was spoken of. */
    public boolean isStated() {
        return this == DAY || this == MONTH || this == YEAR;
    }
}
