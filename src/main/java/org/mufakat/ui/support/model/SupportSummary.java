package org.mufakat.ui.support.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;

/**
 * What filter bar, matrix and the line below the table say about the records.
 *
 * @param chips the partners that have records, with their counts
 * @param shown how many records are shown
 * @param all how many there are
 * @param partners of how many partners records are shown; all that take no part count as one
 * @param areaNotStated how many of the shown ones state no area
 * @param outside how many of the shown ones lie outside the programme's areas
 * @param after how many are dated after the meeting, shown or not
 * @param afterHidden how many of them are not shown for that reason
 * @param othersHidden how many are not shown because the chip of those that take no part is off
 * @param span the years in which records lie; absent when none has a date
 */
public record SupportSummary(List<Chip> chips, int shown, int all, int partners,
        int areaNotStated, int outside, int after, int afterHidden, int othersHidden, Optional<Years> span) {
    /**
     * A partner that has records.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param name what it is called
     * @param count how many records it has
     * @param on whether its records are shown
     */
    public record Chip(Optional<Id<Delegation>> partner, String name, int count, boolean on) {}

    /** The partners whose records are shown, in the order of the chips. */
    public List<Optional<Id<Delegation>>> partnersOn() {
        return chips.stream().filter(Chip::on).map(Chip::partner).toList();
    }

    /** Keeps an unmodifiable copy. */
    public SupportSummary {
        chips = List.copyOf(chips);
    }
}
