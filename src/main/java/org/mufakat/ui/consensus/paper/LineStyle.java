package org.mufakat.ui.consensus.paper;

import java.util.List;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.ui.consensus.model.Line;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Words;

/**
 * What the editor keeps with each of its paragraphs, so that identity goes with the words.
 *
 * @param id the paragraph
 * @param kind what it is in the text
 */
record LineStyle(Id<Paragraph> id, ParagraphKind kind) {
    /** The style of a line of a sheet. */
    static LineStyle of(Sheet sheet, List<Line> lines, int index) {
        return new LineStyle(lines.get(index).id(), index < sheet.rows().size()
                ? sheet.rows().get(index).kind()
                : ParagraphKind.OPERATIVE);
    }

    /** The style of a line that belongs to no paragraph yet. */
    static LineStyle fresh() {
        return new LineStyle(Id.random(), ParagraphKind.OPERATIVE);
    }

    /** The style class of the kind. */
    String styleClass() {
        return Words.key("kind-", kind);
    }
}
