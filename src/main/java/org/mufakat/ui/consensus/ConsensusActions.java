package org.mufakat.ui.consensus;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.DraftingActs;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;

/**
 * What can be done in the text view, each thing once.
 *
 * @param next goes to the next open point
 * @param previous goes to the open point before
 * @param bracket puts the selection in brackets
 * @param alternative puts the selection in brackets with an alternative behind it
 * @param reserve puts a delegation's reserve at the paragraph's end
 * @param comment notes something about the selection
 * @param add puts a paragraph behind the one at the caret
 * @param remove takes the paragraph at the caret out
 * @param up moves the paragraph at the caret up
 * @param down moves the paragraph at the caret down
 * @param renumber numbers the text anew
 * @param issue freezes the working copy as a revision
 * @param begin begins an empty text
 * @param paste reads the clipboard as a statement
 * @param bis gives the paragraph at the caret the number that fits its place
 * @param copyParagraphs copies the paragraphs that the selection touches, as they are sent in a message
 * @param about opens what is said about the text as a whole
 * @param finding finds and replaces words
 * @param deciding what can be decided and noted about outstanding issues
 */
record ConsensusActions(Action next, Action previous, Action bracket, Action alternative, Action reserve,
        Action comment, Action add, Action remove, Action up, Action down, Action renumber, Action issue, Action begin,
        Action paste, Action bis, Action copyParagraphs, Action about, List<Action> finding,
        DecidingActions deciding) {

    /** What the view does for the actions that need more than the model. */
    interface Doing {
        /** What asks for names before it edits. */
        NamedEdits named();

        /** Opens the field for a comment. */
        void beginComment();

        /** Asks for the revision's name. */
        void askIssue();

        /** Opens the bar that finds words, and replaces them. */
        void find(boolean replacing);

        /** Goes to the next place or the one before where the words stand that were looked for last. */
        void findNext(boolean forward);

        /** Copies the paragraphs that the selection touches. */
        void copyParagraphs();

        /** Opens the card about the text. */
        void askAbout();

        /** Puts the focus into the text. */
        void intoText();

        /** The plain text on the clipboard, empty when there is none. */
        String clipboard();
    }

    /** The actions on a model. */
    static ConsensusActions of(ConsensusModel model, Editing editing, DraftingActs drafting, Words words,
            Doing doing, DecidingActions deciding) {
        BooleanBinding readable = when(model, sheet -> !sheet.rows().isEmpty());
        BooleanBinding inText = when(model, sheet -> sheet.editable() && !sheet.rows().isEmpty());
        BooleanBinding inWorkingCopy = when(model, Sheet::editable);
        BooleanBinding open = when(model, sheet -> !sheet.shown().isEmpty());
        BooleanBinding writable = when(model, sheet -> (sheet.editable() || sheet.state() == Sheet.State.NO_TEXT)
                && !model.session().readOnly());
        return new ConsensusActions(
                act(words, "text.next", () -> walk(model, doing, true)).icon(Feather.CHEVRON_DOWN).keys("F8")
                        .when(open),
                act(words, "text.previous", () -> walk(model, doing, false)).icon(Feather.CHEVRON_UP).keys("Shift+F8")
                        .when(open),
                act(words, "text.bracket", () -> doing.named().bracket()).keys("Shortcut+Alt+B").when(inText),
                act(words, "text.alternative", () -> doing.named().alternative()).keys("Shortcut+Alt+A").when(inText),
                act(words, "text.reserve", () -> doing.named().reserve()).icon(Feather.FLAG).keys("Shortcut+Alt+R")
                        .when(inText),
                act(words, "text.comment", doing::beginComment).icon(Feather.MESSAGE_SQUARE).keys("Shortcut+Shift+A")
                        .when(inText),
                act(words, "text.add", () -> {
                    editing.addBehind();
                    doing.intoText();
                }).icon(Feather.PLUS).keys("Shortcut+Shift+N").when(inWorkingCopy),
                act(words, "text.remove", editing::remove).icon(Feather.TRASH_2).when(inText),
                act(words, "text.up", () -> drafting.move(editing, -1)).icon(Feather.ARROW_UP).keys("Alt+Shift+Up")
                        .when(inText),
                act(words, "text.down", () -> drafting.move(editing, 1)).icon(Feather.ARROW_DOWN).keys("Alt+Shift+Down")
                        .when(inText),
                act(words, "text.renumber", editing::renumber).icon(Feather.HASH).when(inText),
                Action.of("text.issue", Bindings.createStringBinding(
                        () -> words.text("text.issue", editing.nextRevision()), words.messagesProperty(),
                        model.sheetProperty()), doing::askIssue).icon(Feather.BOOKMARK).when(inText),
                act(words, "text.begin", () -> {
                    editing.begin(words.text("text.untitled"));
                    doing.intoText();
                }).icon(Feather.FILE_PLUS).when(writable),
                act(words, "text.paste", () -> editing.readStatement(doing.clipboard(), words.text("text.untitled")))
                        .icon(Feather.CLIPBOARD).when(writable),
                bis(model, drafting, words).keys("Shortcut+Alt+M").when(inText),
                act(words, "text.copy-paragraphs", doing::copyParagraphs).icon(Feather.COPY).keys("Shortcut+Alt+C")
                        .when(readable),
                act(words, "text.about", doing::askAbout).icon(Feather.INFO).when(inWorkingCopy),
                List.of(act(words, "text.find", () -> doing.find(false)).icon(Feather.SEARCH).keys("Shortcut+F")
                        .when(readable).beforeText(),
                        act(words, "text.find-next", () -> doing.findNext(true)).keys("F3").when(readable),
                        act(words, "text.find-previous", () -> doing.findNext(false)).keys("Shift+F3").when(readable),
                        act(words, "text.replace", () -> doing.find(true)).keys("Shortcut+H").when(inText)
                                .beforeText()),
                deciding);
    }

    private static Action bis(ConsensusModel model, DraftingActs drafting, Words words) {
        return Action.of("text.bis", Bindings.createStringBinding(() -> drafting.numberAtItsPlace()
                .map(number -> words.text("text.number-as", number)).orElseGet(() -> words.text("text.number-fits")),
                words.messagesProperty(), model.besideProperty()), drafting::numberForItsPlace)
                .when(Bindings.createBooleanBinding(() -> drafting.numberAtItsPlace().isPresent(),
                        model.besideProperty()));
    }

    /** What drafts, in groups, for the menu; what decides and what issues are in menus of their own. */
    List<List<Action>> groups() {
        return List.of(List.of(next, previous), List.of(bracket, alternative, reserve, comment),
                List.of(add, remove, up, down), List.of(bis, renumber), List.of(copyParagraphs, about),
                List.of(paste, begin));
    }

    private static void walk(ConsensusModel model, Doing doing, boolean forward) {
        model.atCaret().outstanding(forward).ifPresent(place -> {
            model.caretProperty().set(place);
            doing.intoText();
        });
    }

    private static Action act(Words words, String id, Runnable run) {
        return Action.of(id, words.bind(id), run);
    }

    private static BooleanBinding when(ConsensusModel model, Predicate<Sheet> holds) {
        return Bindings.createBooleanBinding(() -> holds.test(model.sheet()), model.sheetProperty());
    }
}
