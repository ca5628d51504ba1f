package org.mufakat.ui.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/**
 * What can be done with the states of a text, each thing once.
 *
 * @param revisions lists the issued revisions
 * @param goBack asks whether to go back to the revision that is shown
 * @param clean shows the working copy as it would be sent, or to be drafted again
 */
record RevisionActions(Action revisions, Action goBack, Action clean) {
    /** The actions on a model; {@code list} opens the list of revisions, {@code goBack} asks in it for the one shown. */
    static RevisionActions of(ConsensusModel model, Words words, Runnable list, Runnable goBack) {
        var text = Bindings.createBooleanBinding(() -> switch (model.sheet().state()) {
            case WORKING, READ_ONLY, CLEAN, ISSUED -> true;
            case NO_TEXT, FOLDED, NOT_CIRCULATED -> false;
        }, model.sheetProperty());
        var issued = Bindings.createBooleanBinding(
                () -> model.sheet().state() == Sheet.State.ISSUED && !model.session().readOnly(),
                model.sheetProperty());
        var workingCopy = Bindings.createBooleanBinding(
                () -> model.sheet().marked() || model.sheet().state() == Sheet.State.CLEAN, model.sheetProperty());
        return new RevisionActions(
                Action.of("text.revisions", words.bind("text.revisions"), list).icon(Feather.LAYERS)
                        .keys("Shortcut+Alt+V").when(text),
                Action.of("text.go-back-to-shown", words.bind("text.go-back"), goBack).icon(Feather.ROTATE_CCW)
                        .when(issued),
                Action.toggle("text.clean", words.bind("text.clean"), model.cleanProperty()).when(workingCopy));
    }

    /** All of them in groups, for the menu, with what issues a revision. */
    List<List<Action>> groups(Action issue) {
        return List.of(List.of(issue, revisions, goBack), List.of(clean));
    }

    /** The choice between drafting and reading the clean version, for the toolbar. */
    static Segments<Boolean> segments(ConsensusModel model, Words words) {
        Map<Boolean, ObservableValue<String>> choices = new LinkedHashMap<>();
        choices.put(false, words.bind("text.drafting"));
        choices.put(true, words.bind("text.clean-short"));
        var segments = new Segments<>(choices, model.cleanProperty().get());
        segments.setId("text.clean-or-drafting");
        segments.valueProperty().addListener((observed, before, now) -> model.cleanProperty().set(now));
        model.cleanProperty().addListener((observed, before, now) -> segments.valueProperty().set(now));
        segments.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !model.sheet().marked() && model.sheet().state() != Sheet.State.CLEAN, model.sheetProperty()));
        return segments;
    }
}
