package org.mufakat.text;

import java.util.Optional;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;

/**
 * What a source's words about time mean.
 *
 * @param period the words, with the range that was read from them; without one where they mean none
 * @param precision how exactly the range is known; absent where there is none
 * @param wrong what is wrong with words that look like a range, such as a day that does not exist; absent when nothing is
 */
public record PeriodReading(Period period, Optional<Precision> precision, Optional<BrokenRule> wrong) {
    /** Whether the words mean some days; an empty text means none, and is understood. */
    public boolean understood() {
        return precision.isPresent() || period.words().isBlank();
    }

    static PeriodReading none(String words, Optional<BrokenRule> wrong) {
        return new PeriodReading(new Period(words, Optional.empty(), Optional.empty()), Optional.empty(), wrong);
    }
}
