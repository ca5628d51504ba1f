package org.mufakat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of the chain that the dossier prepares.
 *
 * @param id its identity
 * @param rank its place in the chain
 * @param series the series it belongs to, such as SOME+3
 * @param number its number in the series; empty when it has none
 * @param title what it is called
 * @param dates when it takes place
 * @param sessions its sittings
 * @param format how it is held, absent when not known
 * @param venue where; empty when not known
 * @param chair who chairs, absent when not known
 * @param coChairs who co-chairs
 * @param reportsTo the meeting that it reports to, absent when to none
 * @param prepared whether this is the meeting that the dossier prepares
 */
public record Meeting(Id<Meeting> id, @Disclosed(Audience.ALL) Rank rank, @Disclosed(Audience.ALL) String series,
        @Disclosed(Audience.ALL) String number, @Disclosed(Audience.ALL) String title,
        @Disclosed(Audience.ALL) Period dates, @Disclosed(Audience.ALL) List<Session> sessions,
        @Disclosed(Audience.ALL) Optional<MeetingFormat> format, @Disclosed(Audience.ALL) String venue,
        @Disclosed(Audience.ALL) Optional<Id<Delegation>> chair,
        @Disclosed(Audience.ALL) List<Id<Delegation>> coChairs,
        @Disclosed(Audience.ALL) Optional<Id<Meeting>> reportsTo, @Disclosed(Audience.ALL) boolean prepared)
        implements
            Entry,
            Ranked {
    /** Checks that it does not report to itself, and keeps unmodifiable copies. */
    public Meeting {
        BrokenRule.require(!reportsTo.equals(Optional.of(id)), "rule.own-parent");
        sessions = List.copyOf(sessions);
        coChairs = List.copyOf(coChairs);
    }

    /** Its last day, its only one where no other is known; absent where none is. */
    public Optional<LocalDate> lastDay() {
        return dates.to().or(dates::from);
    }
}
