package org.mufakat.ui.consensus.paper;

import java.util.List;
import org.mufakat.text.Admitted;
import org.mufakat.text.PastedText;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.DraftingActs;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.consensus.model.Line;
import org.mufakat.ui.control.Words;

/**
 * What becomes of a person's edits in the editor.
 *
 * @param model what is shown
 * @param editing takes over the lines
 * @param drafting takes over what is pasted
 * @param words names a text that has no title
 */
public record Edited(ConsensusModel model, Editing editing, DraftingActs drafting, Words words)
        implements
            StatementArea.Listener {
    @Override
    public void edited(List<Line> lines) {
        editing.lines(lines);
    }

    @Override
    public void pasted(Place from, Place to, PastedText text) {
        if (model.sheet().rows().stream().allMatch(row -> row.parsed().text().isBlank())) {
            editing.readStatement(String.join("\n", text.lines()), words.text("text.untitled"));
        } else {
            drafting.paste(from, to, text);
        }
    }

    @Override
    public void admitted(Admitted admitted) {
        drafting.tell(admitted);
    }
}
