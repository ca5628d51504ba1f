package org.mufakat.ui.overview;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.app.mentions.SupportInText;
import org.mufakat.app.overview.NextMeeting;
import org.mufakat.app.overview.Overview;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Revision;

/**
 * What the view shows at a moment.
 *
 * @param dossier what may be seen: the dossier, or while folded what our group may see of it
 * @param whole what is not ready; absent while it is folded
 * @param next how long it is to the meeting; absent where there is none
 * @param revisions how many brackets and reserves were open in the last revisions, oldest first; empty until counted
 * @param changed which paragraphs changed since the person last looked; nothing until it is read
 * @param steps how much was changed since the person last looked; nothing until it is read
 * @param support what the text says of the support on record; absent until it is read, and while it is folded
 * @param now the minute from which it is seen
 */
record Sight(Dossier dossier, Optional<Overview> whole, Optional<NextMeeting> next, Map<Revision, Integer> revisions,
        ChangedSince.Found changed, StepsSince.Found steps,
        Optional<SupportInText> support, Instant now) {
    Sight {
        revisions = new LinkedHashMap<>(revisions);
    }

    /** Whether what stays is folded away. */
    boolean isFolded() {
        return whole.isEmpty();
    }

    /** Whether it would be drawn alike; entries that are only named in it are the same where nothing changed. */
    boolean looksLike(Sight other) {
        return dossier == other.dossier && whole.equals(other.whole) && next.equals(other.next)
                && revisions.equals(other.revisions) && changed.equals(other.changed) && steps.equals(other.steps)
                && isSame(support, other.support) && now.equals(other.now);
    }

    /** Whether both were read at once: what was read again is drawn again. */
    private static boolean isSame(Optional<SupportInText> one, Optional<SupportInText> other) {
        return one.isPresent() == other.isPresent() && one.filter(each -> each != other.get()).isEmpty();
    }
}
