package org.mufakat.ui.consensus.paper;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.MessageBar;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** Says over the clean version how much is undecided in it, and copies the whole of it. */
public final class CleanBar extends StackPane {
    /** The bar for a model that shows the clean version. */
    CleanBar(ConsensusModel model, Words words, Copying copying) {
        ObservableValue<String> open = Bindings.createStringBinding(
                () -> words.text("text.clean-open", model.sheet().undecided()), words.messagesProperty(),
                model.sheetProperty());
        var copy = Action.of("text.clean-copy", words.bind("text.clean-copy"), copying::clean).icon(Feather.COPY);
        getChildren()
                .add(new MessageBar(Role.SECONDARY, Feather.EYE, open, Words.fixed(""), copy));
    }

    /** The whole text as plain text, a blank line between paragraphs. */
    public static String plain(Sheet sheet) {
        return sheet.rows().stream().filter(row -> !row.parsed().text().isBlank())
                .map(row -> (row.number().isEmpty() ? "" : row.printedNumber() + " ")
                        + row.parsed().text().replace('\u2028', '\n').strip())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
