package org.mufakat.ui.consensus;

import java.util.List;
import org.mufakat.text.BracketEdit;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.card.BracketCard;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.consensus.paper.StatementArea;
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
        ask(BracketCard.Kind.BRACKET, (from, to, codes) -> {
            if (from.paragraph() == to.paragraph()) {
                editing.bracket(from.at(), to.at(), codes).ifPresent(edit -> caretTo(from, isEmpty(edit)
                        ? edit.selectionEnd()
                        : edit.selectionEnd() + 1));
            } else {
                editing.bracketAcross(from, to, codes);
                caretTo(to, to.at() + 1);
            }
        });
    }

    /** Puts the selection in brackets with an alternative behind it. */
    void alternative() {
        ask(BracketCard.Kind.ALTERNATIVE, (from, to, codes) -> {
            if (from.paragraph() == to.paragraph()) {
                editing.alternative(from.at(), to.at(), codes)
                        .ifPresent(edit -> caretTo(from, edit.selectionEnd()));
            } else {
                Place alternative = editing.alternativeAcross(from, to, codes);
                caretTo(alternative, alternative.at());
            }
        });
    }

    /** Puts a reserve at the paragraph's end. */
    void reserve() {
        ask(BracketCard.Kind.RESERVE, (from, to, codes) -> editing.reserve(codes)
                .ifPresent(edit -> caretTo(from, edit.selectionEnd())));
    }

    private void ask(BracketCard.Kind kind, Act act) {
        StatementArea area = paper.area();
        Place from = area.placeOf(area.getSelection().getStart());
        Place to = endOf(area, area.placeOf(area.getSelection().getEnd()), from);
        paper.open(new BracketCard(kind, words, model.sheet().names(), codes -> {
            paper.closeCard();
            act.by(from, to, codes);
        }, paper::closeCard));
    }

    /** A selection that ends where a paragraph begins takes in nothing of it, and so ends with the one before. */
    private static Place endOf(StatementArea area, Place end, Place from) {
        return end.at() == 0 && end.paragraph() > from.paragraph()
                ? new Place(end.paragraph() - 1, area.getParagraphLength(end.paragraph() - 1))
                : end;
    }

    /** Whether words are still to be typed between the brackets. */
    private static boolean isEmpty(BracketEdit.Edit edit) {
        return edit.selectionStart() == edit.selectionEnd();
    }

    /** Selects nothing, so that the next letter goes behind what is there, and not in its place. */
    private void caretTo(Place from, int at) {
        paper.area().moveTo(from.paragraph(), at);
    }
}
