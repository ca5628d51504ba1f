package org.mufakat.ui.consensus.model;

import java.util.List;
import org.mufakat.domain.Label;

/**
 * What is said in a line below the text after an act.
 *
 * @param sentences what was noticed
 * @param offersNumber whether the number that fits the paragraph's place is offered with it
 */
public record Notice(List<Label> sentences, boolean offersNumber) {
    /** Copies what it says. */
    public Notice {
        sentences = List.copyOf(sentences);
    }
}
