package org.mufakat.ui.consensus;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.mufakat.domain.ConsensusText;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.Words;

/**
 * What stands above the view: the text's title, the name of its draft, and the notice that it carries.
 *
 * @param model which text is shown
 * @param words the language of what stands there where there is no text
 */
record TextHeading(ConsensusModel model, Words words) {
    /** The title of the text, or of the view. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> model.sheet().text().map(ConsensusText::title)
                .orElseGet(() -> words.text("text.title")), model.sheetProperty(), words.messagesProperty());
    }

    /** Which draft it is; empty where the text is clean or folded. */
    ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(() -> model.sheet().marked()
                ? model.sheet().text().map(ConsensusText::draftName).orElse("")
                : "", model.sheetProperty());
    }

    /** The notice, as a badge. */
    List<Node> badges() {
        return model.sheet().text().map(ConsensusText::notice).filter(notice -> !notice.isBlank())
                .<List<Node>>map(notice -> {
                    var badge = new Label(notice);
                    badge.getStylesheets().add(ConsensusView.stylesheet());
                    badge.getStyleClass().add("notice");
                    return List.of(badge);
                }).orElse(List.of());
    }
}
