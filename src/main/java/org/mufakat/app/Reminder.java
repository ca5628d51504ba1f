package org.mufakat.app;

import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Pending;

/**
 * That the hour until which a paragraph waits for a delegation is near or has passed.
 *
 * @param paragraph the paragraph that waits
 * @param pending for whom and until when
 * @param urgency how near the hour is
 * @param minutes how many minutes are left, a begun one counted; 0 once the hour has passed
 */
public record Reminder(Paragraph paragraph, Pending pending, Urgency urgency, long minutes) {
    /** How near the hour is. */
    public enum Urgency {
        /** It has passed, and a person has to say what became of it. */
        PASSED,
        /** At most a quarter of an hour is left. */
        QUARTER,
        /** At most an hour is left. */
        HOUR
    }
}
