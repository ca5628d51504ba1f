package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import org.mufakat.text.BracketEdit;
import org.mufakat.text.Place;
import org.mufakat.ui.control.Words;

/** What is done to a selection in the name of delegations, which a card asks for first. */
final class NamedEdits {
    private final ConsensusModel model;
    private final Editing editing;
    private final Words words;
    private final Paper paper;

    private interface Act {
        void by(Place from, Place to, List<String> codes);
    }

    /** Edits of the text on this paper. */
    NamedEdits(ConsensusModel model, Editing editing, Words words, Paper paper) {
        this.model = model;
        this.editing = editing;
        this.words = words;
        this.paper = paper;
    }

    /** Puts the selection in brackets. */
    void bracket() {
        ask("text.bracket-for", (from, to, codes) -> {
            if (from.paragraph() == to.paragraph()) {
                select(from, editing.bracket(from.at(), to.at(), codes));
            } else {
                editing.bracketAcross(from, to, codes);
            }
        });
    }

    /** Puts the selection in brackets with an alternative behind it. */
    void alternative() {
        ask("text.alternative-for", (from, to, codes) -> {
            if (from.paragraph() == to.paragraph()) {
                select(from, editing.alternative(from.at(), to.at(), codes));
            }
        });
    }

    /** Puts a reserve at the paragraph's end. */
    void reserve() {
        ask("text.reserve-for", (from, to, codes) -> {
            if (!codes.isEmpty()) {
                select(from, editing.reserve(codes));
            }
        });
    }

    private void ask(String key, Act act) {
        StatementArea area = paper.area();
        Place from = area.placeOf(area.getSelection().getStart());
        Place to = area.placeOf(area.getSelection().getEnd());
        paper.open(new BracketCard(key, words, model.sheet().names(), codes -> {
            paper.closeCard();
            act.by(from, to, codes);
        }, paper::closeCard));
    }

    private void select(Place from, Optional<BracketEdit.Edit> made) {
        made.ifPresent(edit -> paper.area().selectRange(from.paragraph(), edit.selectionStart(), from.paragraph(),
                edit.selectionEnd()));
    }
}
