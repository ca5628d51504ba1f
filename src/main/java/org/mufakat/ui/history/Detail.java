package org.mufakat.ui.history;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Edit;
import org.mufakat.domain.TakingBack;
import org.mufakat.dossier.HistoryStep;

/**
 * What is shown of the chosen step.
 *
 * @param step the step
 * @param edits what became of its entries; of a step that cannot be taken back only some
 * @param further how many more entries it has than these
 * @param back how it could be taken back now, absent where it cannot be at all
 */
record Detail(HistoryStep step, List<Edit> edits, int further, Optional<TakingBack> back) {}
