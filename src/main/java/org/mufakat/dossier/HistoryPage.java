package org.mufakat.dossier;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some steps of the history, newest first.
 *
 * @param steps the steps; there may be none although there are more
 * @param next below which number further steps are; absent when there are none
 */
public record HistoryPage(List<HistoryStep> steps, OptionalLong next) {
    /** Keeps an unmodifiable copy. */
    public HistoryPage {
        steps = List.copyOf(steps);
    }
}
