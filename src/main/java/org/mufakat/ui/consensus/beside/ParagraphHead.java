package org.mufakat.ui.consensus.beside;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ParagraphMark;
import org.mufakat.ui.consensus.paper.Gutter;
import org.mufakat.ui.control.Words;

/** Which paragraph the panel is about, and how far it is agreed. */
public final class ParagraphHead extends HBox {
    private final Words words;
    private final Label title = new Label();

    /** The head of no paragraph yet. */
    public ParagraphHead(Words words) {
        this.words = words;
        getStyleClass().add("panel-head");
        title.getStyleClass().add("type-detail-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(title);
    }

    /** What the paragraph is called. */
    public ObservableValue<String> called() {
        return title.textProperty();
    }

    /** Shows a paragraph. */
    public void show(Beside beside) {
        Paragraph paragraph = beside.paragraph();
        title.setText(paragraph.number().isEmpty()
                ? words.text(Words.key("text.kind.", paragraph.kind()))
                : "¶" + paragraph.number());
        getChildren().setAll(title);
        if (beside.row().mark() != ParagraphMark.NONE) {
            var mark = Gutter.mark(words, beside.row(), true);
            mark.setText(words.text(beside.row().mark().key(), beside.row().parsed().open().size()));
            mark.getStyleClass().add("filled");
            mark.setMinWidth(0);
            mark.setWrapText(true);
            getChildren().add(mark);
        }
    }
}
