package org.mufakat.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a ministry or agency was asked for on an item, what came, and whether it cleared our position.
 *
 * @param id its identity
 * @param item the item
 * @param contributor who was asked
 * @param request what was asked for
 * @param askedOn the day of the request, absent when not sent yet
 * @param dueAt by when, absent without a deadline
 * @param answer what came, absent while nothing is known
 * @param words the words of the answer
 * @param answeredAt when it came, absent until then
 * @param clearance the agency's clearance, absent until given
 */
public record Contribution(Id<Contribution> id, @Disclosed(Audience.CONTRIBUTOR) Id<AgendaItem> item,
        @Disclosed(Audience.CONTRIBUTOR) Id<Contributor> contributor, @Disclosed(Audience.CONTRIBUTOR) String request,
        @Disclosed(Audience.CONTRIBUTOR) Optional<LocalDate> askedOn,
        @Disclosed(Audience.CONTRIBUTOR) Optional<Instant> dueAt,
        @Disclosed(Audience.CONTRIBUTOR) Optional<Answer> answer, @Disclosed(Audience.CONTRIBUTOR) String words,
        @Disclosed(Audience.CONTRIBUTOR) Optional<Instant> answeredAt, Optional<Clearance> clearance)
        implements
            Entry {
    /** Whether its hour has passed and nothing came. */
    public boolean isLate(Instant now) {
        return dueAt.filter(now::isAfter).isPresent() && (answer.isEmpty() || answer.get() == Answer.SILENT)
                && clearance.isEmpty();
    }
}
