package org.mufakat.ui.consensus;

import java.util.List;
import org.mufakat.domain.Label;

/**
 * What is said in a line below the text after an act.
 *
 * @param sentences what was noticed
 * @param offersNumber whether the number that fits the paragraph's place is offered with it
 */
record Notice(List<Label> sentences, boolean offersNumber) {
    Notice {
        sentences = List.copyOf(sentences);
    }
}
