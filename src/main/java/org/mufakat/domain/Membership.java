package org.mufakat.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a delegation belongs to a group, and when.
 *
 * @param group the group's name, such as ASEAN
 * @param from the first day, absent when it was always so
 * @param to the last day, absent when it goes on
 */
public record Membership(String group, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Checks the name and the order of the days. */
    public Membership {
        BrokenRule.require(!group.isBlank(), "rule.group-name");
        if (from.isPresent() && to.isPresent()) {
            BrokenRule.require(!to.get().isBefore(from.get()), "rule.period-order", from.get(), to.get());
        }
    }

    /** Whether the membership holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
