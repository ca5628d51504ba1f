package org.mufakat.app.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Dossier;

/**
 * What is not ready in a dossier, and who holds it: computed from what is in memory, never stored.
 *
 * @param next how long it is to the meeting; absent where the dossier has none
 * @param positions our positions by readiness
 * @param text how far the negotiated text is; absent where there is none
 * @param deadlines the hours to come, the next first
 * @param contributions what agencies were asked for
 * @param told what the capital told us
 * @param threads the comments that nobody settled
 * @param news what came since the person last looked
 */
public record Overview(Optional<NextMeeting> next, Positions positions, Optional<TextProgress> text,
        List<Deadline> deadlines, Contributions contributions, Told told, OpenThreads threads, News news) {
    /** So many lines of a list are shown; more are where the list stands. */
    public static final int MOST = 8;

    /**
     * The overview of a dossier.
     *
     * @param now the moment from which it is seen
     * @param zone the time zone of days without an hour
     * @param since when the person last looked, absent when never
     * @param person who looks, by the name at changes
     */
    public static Overview of(Dossier dossier, Instant now, ZoneId zone, Optional<Instant> since, String person) {
        Optional<TextProgress> text = TextProgress.of(dossier);
        Optional<NextMeeting> next = NextMeeting.of(dossier, now, zone);
        var contributions = Contributions.of(dossier, now);
        return new Overview(next, Positions.of(dossier, now, text), text,
                Deadline.of(dossier, now, contributions, next, text), contributions, Told.of(dossier, since),
                OpenThreads.of(dossier, person, since), News.of(dossier, person, since));
    }

    /** The same of what our group may see: the meetings and nothing of how far we are. */
    public static Optional<NextMeeting> meetingsIn(Dossier seenByGroup, Instant now, ZoneId zone) {
        return NextMeeting.of(seenByGroup, now, zone);
    }
}
