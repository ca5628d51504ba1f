package org.mufakat.app.intake;

import java.util.Optional;
import org.mufakat.text.DayOrder;
import org.mufakat.text.DecimalSign;

/**
 * How the numbers of a table are written, where a person said so.
 *
 * @param days which number of a day comes first
 * @param decimals the sign before decimals
 */
public record Conventions(Optional<DayOrder> days, Optional<DecimalSign> decimals) {
    /** Nothing is said. */
    public static final Conventions NONE = new Conventions(Optional.empty(), Optional.empty());

    /** The same with an order of day and month. */
    public Conventions with(DayOrder order) {
        return new Conventions(Optional.of(order), decimals);
    }

    /** The same with a sign before decimals. */
    public Conventions with(DecimalSign sign) {
        return new Conventions(days, Optional.of(sign));
    }
}
