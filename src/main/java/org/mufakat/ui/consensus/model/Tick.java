package org.mufakat.ui.consensus.model;

import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;

/**
 * A bracket that a person has ticked, to decide several together.
 *
 * @param paragraph the paragraph where it begins
 * @param bracket the bracket as it stood when it was ticked
 */
record Tick(Id<Paragraph> paragraph, Passage bracket) {
    /** Whether it is this bracket, wherever that stands now. */
    boolean isOn(NotedChoice choice) {
        return paragraph.equals(choice.subject().paragraph().id()) && bracket
                .foundIn(choice.subject().paragraph().words()).map(Passage::start)
                .equals(choice.subject().bracket().map(Passage::start));
    }
}
