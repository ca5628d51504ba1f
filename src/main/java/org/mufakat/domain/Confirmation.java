package org.mufakat.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who confirmed a support record, and when.
 *
 * @param by the partner or organisation that confirmed it
 * @param on the day, absent when not known
 */
public record Confirmation(String by, Optional<LocalDate> on) {
    /** Checks that somebody is named. */
    public Confirmation {
        BrokenRule.require(!by.isBlank(), "rule.confirmation");
    }
}
