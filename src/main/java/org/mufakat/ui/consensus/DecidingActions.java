package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.OurLanguage;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Decisions;
import org.mufakat.ui.consensus.model.NotedChoice;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;

/**
 * What can be decided and noted about outstanding issues, each thing once.
 *
 * @param lift lifts what is ticked, else the bracket at the caret
 * @param take takes what is ticked, else the alternative at the caret, and drops the others
 * @param delete deletes the words of what is ticked, else of the bracket at the caret
 * @param leaveOpen takes the ticks away
 * @param bundle makes a package of what is ticked
 * @param liftParagraph lifts all brackets of the paragraph
 * @param deleteParagraph deletes all bracketed words of the paragraph
 * @param by decides all that a delegation holds open
 * @param stance records what a delegation holds
 * @param ourLanguage notes our language
 * @param prefer puts in what we prefer
 * @param canLiveWith puts in what we can live with
 * @param whole shows what stands in the way of the whole text
 */
record DecidingActions(Action lift, Action take, Action delete, Action leaveOpen, Action bundle, Action liftParagraph,
        Action deleteParagraph, Action by, Action stance, Action ourLanguage, Action prefer, Action canLiveWith,
        Action whole) {

    /** The actions on a model. */
    static DecidingActions of(ConsensusModel model, Words words, Deliberation acts, Runnable showWhole) {
        var decisions = acts.decisions();
        BooleanBinding decidable = when(model, () -> model.sheet().editable()
                && (!model.ticks().inPlay().isEmpty() || model.atCaret().choice().isPresent()));
        BooleanBinding bundled = when(model, () -> model.sheet().editable()
                && (!model.ticks().nowProperty().get().isEmpty() || model.atCaret().choice().isPresent()));
        BooleanBinding alternative = when(model, () -> model.sheet().editable() && isAlternative(model));
        BooleanBinding ticked = when(model, () -> !model.ticks().inPlay().isEmpty());
        BooleanBinding openHere = when(model, () -> model.sheet().editable()
                && model.besideProperty().get().map(beside -> !beside.issues().isEmpty()).orElse(false));
        BooleanBinding here = when(model, () -> model.sheet().editable() && model.current().isPresent());
        BooleanBinding marked = when(model, () -> model.sheet().marked());
        return new DecidingActions(
                act(words, "text.lift", () -> onTicked(model, decisions, Verdict.LIFT)).icon(Feather.CHECK)
                        .keys("Shortcut+Enter").when(decidable),
                act(words, "text.take", () -> take(model, decisions))
                        .icon(Feather.CORNER_DOWN_RIGHT).keys("Shortcut+Shift+Enter").when(alternative),
                act(words, "text.delete-words", () -> onTicked(model, decisions, Verdict.DELETE)).icon(Feather.X)
                        .keys("Shortcut+Shift+Delete").when(decidable),
                act(words, "text.leave-open", model.ticks()::clearInPlay).when(ticked),
                act(words, "text.package", acts::bundle).icon(Feather.PACKAGE).keys("Shortcut+Alt+P").when(bundled),
                act(words, "text.lift-paragraph", () -> decisions.paragraph(Verdict.LIFT))
                        .keys("Shortcut+Alt+Enter").when(openHere),
                act(words, "text.delete-paragraph-words", () -> decisions.paragraph(Verdict.DELETE)).when(openHere),
                act(words, "text.decide-by", acts::decideBy).icon(Feather.USERS).keys("Shortcut+Alt+D")
                        .when(when(model, () -> model.sheet().editable() && !model.sheet().outstanding().isEmpty())),
                act(words, "text.stance", () -> model.atCaret().subject()
                        .ifPresent(subject -> acts.stance(subject, Optional.empty()))).icon(Feather.USER_CHECK)
                        .keys("Shortcut+Alt+S").when(here),
                act(words, "text.our-language-edit", acts::ourLanguageHere).icon(Feather.LOCK)
                        .keys("Shortcut+Alt+O").when(here),
                act(words, "text.put-in-preferred", () -> acts.putInOurs(OurLanguage::prefer)).keys("Alt+1")
                        .when(when(model, () -> has(model, OurLanguage::prefer))).beforeText(),
                act(words, "text.put-in-acceptable", () -> acts.putInOurs(OurLanguage::canLiveWith)).keys("Alt+2")
                        .when(when(model, () -> has(model, OurLanguage::canLiveWith))).beforeText(),
                act(words, "text.whole", showWhole).icon(Feather.LIST).keys("Shortcut+Alt+I").when(marked));
    }

    /** All of them in groups, for the menu. */
    List<List<Action>> groups() {
        return List.of(List.of(lift, take, delete, liftParagraph, deleteParagraph, by, bundle),
                List.of(stance, ourLanguage, prefer, canLiveWith, whole));
    }

    /** Those that stand under the outstanding issues of a paragraph. */
    List<Action> beside() {
        return List.of(lift, take, delete, leaveOpen, bundle, stance);
    }

    private static boolean isAlternative(ConsensusModel model) {
        List<NotedChoice> ticked = model.ticks().inPlay();
        return ticked.isEmpty()
                ? model.atCaret().choice().filter(choice -> model.issues().issueOf(choice).isAlternatives()
                        || !choice.choice().parts().isEmpty()).isPresent()
                : ticked.stream().anyMatch(choice -> model.issues().issueOf(choice).isAlternatives());
    }

    private static void take(ConsensusModel model, Decisions decisions) {
        if (model.ticks().inPlay().isEmpty()) {
            model.atCaret().choice().ifPresent(choice -> decisions.take(choice, model.atCaret().part(choice)));
        } else {
            decisions.takeTicked();
        }
    }

    private static void onTicked(ConsensusModel model, Decisions decisions, Verdict verdict) {
        if (!model.ticks().inPlay().isEmpty()) {
            decisions.ticked(verdict);
        } else if (verdict == Verdict.LIFT) {
            model.atCaret().choice().ifPresent(decisions::lift);
        } else {
            model.atCaret().choice().ifPresent(decisions::delete);
        }
    }

    private static boolean has(ConsensusModel model, Function<OurLanguage, String> words) {
        return model.sheet().editable()
                && model.atCaret().ours().map(words).filter(said -> !said.isBlank()).isPresent();
    }

    private static Action act(Words words, String id, Runnable run) {
        return Action.of(id, words.bind(id), run);
    }

    private static BooleanBinding when(ConsensusModel model, BooleanSupplier holds) {
        return Bindings.createBooleanBinding(holds::getAsBoolean, model.sheetProperty(), model.caretProperty(),
                model.ticks().nowProperty(), model.ticks().allProperty(), model.besideProperty());
    }
}
