package org.mufakat.ui.consensus.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.mufakat.domain.Label;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.DraftingActs;
import org.mufakat.ui.consensus.model.Notice;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.control.Words;

/** Copies from the text as it is sent in a message, and says what was copied. */
public final class Copying {
    private final ConsensusModel model;
    private final DraftingActs drafting;

    /** Copies from the text of this model. */
    public Copying(ConsensusModel model, DraftingActs drafting) {
        this.model = model;
        this.drafting = drafting;
    }

    /** Copies the paragraphs from one to another: numbers and words, and nothing of ours. */
    public void paragraphs(int from, int to) {
        List<Row> rows = model.sheet().rows();
        copy(drafting.plain(from, to));
        say(from == to
                ? Label.of("text.copied", rows.get(from).number().isEmpty()
                        ? Words.key("@text.kind.", rows.get(from).kind())
                        : "¶" + rows.get(from).number())
                : Label.of("text.copied-several", Integer.toString(to - from + 1)));
    }

    /** Copies the whole of the clean version. */
    void clean() {
        copy(CleanBar.plain(model.sheet()));
        say(Label.of("text.copied-clean"));
    }

    /** The plain text on the clipboard, empty when there is none. */
    public static String plain() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() ? clipboard.getString() : "";
    }

    private static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    private void say(Label what) {
        model.noticeProperty().set(Optional.of(new Notice(List.of(what), false)));
    }
}
