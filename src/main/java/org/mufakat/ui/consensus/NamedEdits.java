package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.card.BracketCard;
import org.mufakat.ui.consensus.model.Bracketing;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.consensus.paper.StatementArea;
import org.mufakat.ui.control.Words;

/** What is done to a selection in the name of delegations, which a card asks for first. */
final class NamedEdits {
    private final ConsensusModel model;
    private final Bracketing bracketing;
    private final Words words;
    private final Paper paper;

    private interface Act {
        Optional<Place> by(Bracketing.Selected selected, List<String> codes);
    }

    /** Edits of the text on this paper. */
    NamedEdits(ConsensusModel model, Words words, Paper paper) {
        this.model = model;
        bracketing = new Bracketing(model);
        this.words = words;
        this.paper = paper;
    }

    /** Puts the selection in brackets. */
    void bracket() {
        ask(BracketCard.Kind.BRACKET, bracketing::bracket);
    }

    /** Puts the selection in brackets with an alternative behind it. */
    void alternative() {
        ask(BracketCard.Kind.ALTERNATIVE, bracketing::alternative);
    }

    /** Puts a reserve at the paragraph's end. */
    void reserve() {
        ask(BracketCard.Kind.RESERVE, bracketing::reserve);
    }

    /** The card is about what is selected now, wherever the caret is when it is answered. */
    private void ask(BracketCard.Kind kind, Act act) {
        StatementArea area = paper.area();
        Place from = area.placeOf(area.getSelection().getStart());
        Bracketing.Selected selected = bracketing.selected(from, endOf(area));
        paper.open(new BracketCard(kind, words, model.sheet().names(), codes -> {
            paper.closeCard();
            act.by(selected, codes).ifPresent(this::caretTo);
        }, paper::closeCard), Optional.of(selected.first().id()));
    }

    /** A selection that ends where a paragraph begins takes in nothing of it, and so ends with the one before. */
    static Place endOf(StatementArea area) {
        Place from = area.placeOf(area.getSelection().getStart());
        Place end = area.placeOf(area.getSelection().getEnd());
        return end.at() == 0 && end.paragraph() > from.paragraph()
                ? new Place(end.paragraph() - 1, area.getParagraphLength(end.paragraph() - 1))
                : end;
    }

    /** Selects nothing, so that the next letter goes behind what is there, and not in its place. */
    private void caretTo(Place place) {
        paper.area().moveTo(place.paragraph(), place.at());
    }
}
