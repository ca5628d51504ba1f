package org.mufakat.ui.support.model;

import java.time.LocalDate;
import org.mufakat.domain.Period;

/**
 * A period in numbers, for sorting, filtering and drawing many of them.
 *
 * @param from the first day since 1970; the least number where it is open
 * @param to the last day since 1970; the greatest number where it is open
 * @param firstYear the calendar year of the first day, likewise
 * @param lastYear the calendar year of the last day, likewise
 */
public record Span(long from, long to, int firstYear, int lastYear) {
    /** Of a period without a day. */
    private static final Span NONE = new Span(Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** The numbers of a period. */
    static Span of(Period period) {
        if (period.from().isEmpty() && period.to().isEmpty()) {
            return NONE;
        }
        LocalDate from = period.from().orElse(LocalDate.MIN);
        LocalDate to = period.to().orElse(LocalDate.MAX);
        return new Span(period.from().isPresent() ? from.toEpochDay() : Long.MIN_VALUE,
                period.to().isPresent() ? to.toEpochDay() : Long.MAX_VALUE,
                period.from().isPresent() ? from.getYear() : Integer.MIN_VALUE,
                period.to().isPresent() ? to.getYear() : Integer.MAX_VALUE);
    }

    /** Whether no day is known. */
    boolean isUnknown() {
        return firstYear == Integer.MIN_VALUE && lastYear == Integer.MAX_VALUE;
    }

    /** Whether some day of it may lie in those years; one without any day may lie anywhere. */
    boolean touches(int first, int last) {
        return firstYear <= last && lastYear >= first;
    }

    /** The day by which it stands in order: the first, else the last; that of none comes last. */
    long place() {
        return from == Long.MIN_VALUE ? to : from;
    }
}
