package org.mufakat.app.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Session;

/**
 * How long it is to the meeting that the dossier prepares, and to which meetings it leads.
 *
 * @param phase how near the meeting is
 * @param session the sitting that comes next, absent where none is known
 * @param at when that sitting or the meeting begins, or the day on which it ended; absent where no date is known
 * @param chain the prepared meeting, the one that it reports to, and so on
 */
public record NextMeeting(Phase phase, Optional<Session> session, Optional<Instant> at, List<Meeting> chain) {
    /** How near the prepared meeting is. */
    public enum Phase {
        /** A sitting of it is still to come. */
        SESSION,
        /** Its first day is still to come, and no sitting is known. */
        DAY,
        /** It has begun, and no further sitting is known. */
        UNDER_WAY,
        /** It is over. */
        OVER,
        /** It has no date yet. */
        UNDATED
    }

    /** Keeps an unmodifiable copy of the list. */
    public NextMeeting {
        chain = List.copyOf(chain);
    }

    /** The next meeting as seen at a moment; absent where the dossier has none. */
    static Optional<NextMeeting> of(Dossier dossier, Instant now, ZoneId zone) {
        return dossier.preparedMeeting().map(prepared -> of(dossier, prepared, now, zone));
    }

    /** The prepared meeting. */
    public Meeting prepared() {
        return chain.getFirst();
    }

    /** When a meeting begins: its first sitting, else its first day in that zone; absent where neither is known. */
    public static Optional<Instant> beginningOf(Meeting meeting, ZoneId zone) {
        return meeting.sessions().stream().map(Session::start).min(Comparator.naturalOrder())
                .or(() -> meeting.dates().from().map(day -> day.atStartOfDay(zone).toInstant()));
    }

    private static NextMeeting of(Dossier dossier, Meeting prepared, Instant now, ZoneId zone) {
        List<Meeting> chain = chain(dossier, prepared);
        Optional<Session> next = prepared.sessions().stream().filter(each -> each.start().isAfter(now))
                .min(Comparator.comparing(Session::start));
        if (next.isPresent()) {
            return new NextMeeting(Phase.SESSION, next, next.map(Session::start), chain);
        }
        Optional<Instant> first = prepared.dates().from().map(day -> day.atStartOfDay(zone).toInstant());
        if (first.filter(now::isBefore).isPresent()) {
            return new NextMeeting(Phase.DAY, Optional.empty(), first, chain);
        }
        return lastDay(prepared, zone).map(day -> new NextMeeting(
                now.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant()) ? Phase.UNDER_WAY : Phase.OVER,
                Optional.empty(), Optional.of(day.atStartOfDay(zone).toInstant()), chain))
                .orElseGet(() -> new NextMeeting(Phase.UNDATED, Optional.empty(), Optional.empty(), chain));
    }

    private static Optional<LocalDate> lastDay(Meeting meeting, ZoneId zone) {
        Optional<LocalDate> ofSessions = meeting.sessions().stream()
                .map(each -> LocalDate.ofInstant(each.start(), zone)).max(Comparator.naturalOrder());
        return meeting.dates().to().or(() -> ofSessions).or(() -> meeting.dates().from());
    }

    private static List<Meeting> chain(Dossier dossier, Meeting prepared) {
        List<Meeting> chain = new ArrayList<>(List.of(prepared));
        Optional<Meeting> next = Optional.of(prepared);
        while (next.isPresent()) {
            next = next.get().reportsTo().flatMap(id -> dossier.find(Meeting.class, id))
                    .filter(meeting -> !chain.contains(meeting));
            next.ifPresent(chain::add);
        }
        return chain;
    }
}
