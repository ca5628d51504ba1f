package org.mufakat.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something was or will be: the source's own words beside the range that was read from them.
 *
 * @param words the source's own words, such as "FY2017" or "since 2016"; may be empty
 * @param from the first day, absent when open or not known
 * @param to the last day, absent when open or not known
 */
public record Period(@Disclosed(Audience.ALL) String words, @Disclosed(Audience.ALL) Optional<LocalDate> from,
        @Disclosed(Audience.ALL) Optional<LocalDate> to) {
    /** Nothing known. */
    public static final Period UNKNOWN = new Period("", Optional.empty(), Optional.empty());

    /** Checks that the range does not end before it starts. */
    public Period {
        if (from.isPresent() && to.isPresent()) {
            BrokenRule.require(!to.get().isBefore(from.get()), "rule.period-order", from.get(), to.get());
        }
    }

    /** Whether some day of the range may lie in the given years; a range without any day may lie anywhere. */
    public boolean touches(int firstYear, int lastYear) {
        return from.map(LocalDate::getYear).orElse(Integer.MIN_VALUE) <= lastYear
                && to.map(LocalDate::getYear).orElse(Integer.MAX_VALUE) >= firstYear;
    }
}
