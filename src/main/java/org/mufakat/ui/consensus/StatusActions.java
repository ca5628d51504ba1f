package org.mufakat.ui.consensus;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;

/**
 * What can be recorded by key about how far the paragraph at the caret is agreed.
 *
 * @param next goes one step on on the path from not discussed to adopted
 * @param previous goes one step back
 * @param agreed says that it is agreed
 * @param pending asks for whom it waits
 * @param takeOver lists the statuses that the text itself states, to be taken over
 */
record StatusActions(Action next, Action previous, Action agreed, Action pending, Action takeOver) {
    /** The actions; {@code askPending} and {@code askStated} do what needs the view. */
    static StatusActions of(ConsensusModel model, Agreeing agreeing, Words words, Runnable askPending,
            Runnable askStated) {
        BooleanBinding inText = Bindings.createBooleanBinding(
                () -> model.sheet().editable() && !model.sheet().rows().isEmpty(), model.sheetProperty());
        return new StatusActions(
                act(words, "text.status-next", () -> agreeing.step(1)).icon(Feather.CHEVRONS_RIGHT)
                        .keys("Shortcut+Alt+Up").when(inText),
                act(words, "text.status-previous", () -> agreeing.step(-1)).icon(Feather.CHEVRONS_LEFT)
                        .keys("Shortcut+Alt+Down").when(inText),
                act(words, "text.status-agreed", () -> agreeing.status(ParagraphStatus.AGREED))
                        .icon(Feather.CHECK_CIRCLE).keys("Shortcut+Alt+G").when(inText),
                act(words, "text.status-pending", askPending).icon(Feather.CLOCK).keys("Shortcut+Alt+W").when(inText),
                act(words, "text.stated-take-over", askStated).when(inText));
    }

    /** All of them, for the menu. */
    List<Action> group() {
        return List.of(next, previous, agreed, pending, takeOver);
    }

    private static Action act(Words words, String id, Runnable run) {
        return Action.of(id, words.bind(id), run);
    }
}
