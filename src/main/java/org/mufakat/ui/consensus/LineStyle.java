package org.mufakat.ui.consensus;

import java.util.Locale;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;

/**
 * What the editor keeps with each of its paragraphs, so that identity goes with the words.
 *
 * @param id the paragraph
 * @param kind what it is in the text
 */
record LineStyle(Id<Paragraph> id, ParagraphKind kind) {
    /** The style class of the kind. */
    String styleClass() {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
