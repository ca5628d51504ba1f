package org.mufakat.ui.history;

import java.time.LocalDate;
import org.mufakat.dossier.HistoryStep;

/** A line of the list: a day, or a step of that day. */
sealed interface Row {
    /**
     * A day, above its steps.
     *
     * @param day the day
     * @param steps how many of its steps are read
     * @param more whether more of them may be there
     */
    record Day(LocalDate day, int steps, boolean more) implements Row {}

    /**
     * A step.
     *
     * @param step the step
     */
    record Act(HistoryStep step) implements Row {}
}
