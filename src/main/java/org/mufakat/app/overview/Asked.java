package org.mufakat.app.overview;

import java.time.Instant;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Contribution;

/**
 * What an agency was asked for.
 *
 * @param contribution what was asked
 * @param item on which item
 * @param contributor what the agency is called
 */
public record Asked(Contribution contribution, AgendaItem item, String contributor) {
    /** Whether nothing came and the hour has passed. */
    static boolean isLate(Contribution contribution, Instant now) {
        return !came(contribution) && contribution.dueAt().filter(now::isAfter).isPresent();
    }

    /** Whether an answer or a clearance came. */
    static boolean came(Contribution contribution) {
        return contribution.clearance().isPresent()
                || contribution.answer().filter(each -> each != Answer.SILENT).isPresent();
    }
}
