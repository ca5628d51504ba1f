package org.mufakat.app.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.Capitals;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Session;

/** An hour that something must be done by, or that something begins at. */
public sealed interface Deadline {
    /** When. */
    Instant at();

    /**
     * A paragraph waits for a delegation until then.
     *
     * @param paragraph the paragraph
     * @param delegation for whom
     * @param theirs the time zone of their capital, absent where it is not known
     * @param silence whether silence counts as agreement
     * @param at until when
     */
    record Capital(Paragraph paragraph, Delegation delegation, Optional<ZoneId> theirs, boolean silence, Instant at)
            implements
                Deadline {}

    /** A contribution is due then. */
    record Due(Asked asked, Instant at) implements Deadline {}

    /** A sitting of a meeting begins then. */
    record Sitting(Meeting meeting, Session session) implements Deadline {
        @Override
        public Instant at() {
            return session.start();
        }
    }

    /** What is to come, the next first; an hour of a capital stays when it has passed, for a person says what it means. */
    static List<Deadline> of(Dossier dossier, Instant now, Contributions contributions, Optional<NextMeeting> next,
            Optional<TextProgress> text) {
        List<Deadline> all = new ArrayList<>();
        text.ifPresent(each -> each.holders().stream().flatMap(holder -> holder.waiting().stream())
                .forEach(waiting -> capital(dossier, waiting).ifPresent(all::add)));
        contributions.due().forEach(asked -> asked.contribution().dueAt()
                .ifPresent(at -> all.add(new Due(asked, at))));
        next.ifPresent(meetings -> meetings.chain().forEach(meeting -> meeting.sessions().stream()
                .filter(session -> session.start().isAfter(now))
                .forEach(session -> all.add(new Sitting(meeting, session)))));
        all.sort(Comparator.comparing(Deadline::at));
        return List.copyOf(all);
    }

    private static Optional<Deadline> capital(Dossier dossier, Waiting waiting) {
        return waiting.pending().until().flatMap(at -> dossier
                .find(Delegation.class, waiting.pending().delegation()).map(who -> new Capital(waiting.paragraph(), who,
                        Capitals.zoneOf(who.code()).or(() -> waiting.pending().zone()), waiting.pending().silence(),
                        at)));
    }
}
