package org.mufakat.ui.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/**
 * What can be done with the states of a text, each thing once.
 *
 * @param revisions lists the issued revisions
 * @param clean shows the working copy as it would be sent, or to be drafted again
 */
record RevisionActions(Action revisions, Action clean) {
    /** The actions on a model; {@code list} opens the list of revisions. */
    static RevisionActions of(ConsensusModel model, Words words, Runnable list) {
        var text = Bindings.createBooleanBinding(() -> switch (model.sheet().state()) {
            case WORKING, READ_ONLY, CLEAN, ISSUED -> true;
            case NO_TEXT, FOLDED, NOT_CIRCULATED -> false;
        }, model.sheetProperty());
        var workingCopy = Bindings.createBooleanBinding(
                () -> model.sheet().marked() || model.sheet().state() == Sheet.State.CLEAN, model.sheetProperty());
        return new RevisionActions(
                Action.of("text.revisions", words.bind("text.revisions"), list).icon(Feather.LAYERS).when(text),
                Action.toggle("text.clean", words.bind("text.clean"), model.cleanProperty()).when(workingCopy));
    }

    /** All of them in groups, for the menu. */
    List<List<Action>> groups() {
        return List.of(List.of(clean, revisions));
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
