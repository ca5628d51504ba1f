package org.mufakat.ui.consensus;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.Words;

/** What belongs beside the paragraph at the caret; on a shared screen only that something is folded. */
final class SidePanel extends ScrollPane {
    private final VBox content = new VBox();
    private final ParagraphFields fields;
    private final OpenPoints open;
    private final StaysBeside stays;
    private final ConsensusModel model;
    private final Words words;

    /** The panel; {@code comment} begins a comment, {@code intoText} puts the focus into the text. */
    SidePanel(ConsensusModel model, Editing editing, Words words, Action comment, Runnable intoText) {
        this.model = model;
        this.words = words;
        fields = new ParagraphFields(model, editing, words);
        open = new OpenPoints(model, words);
        stays = new StaysBeside(model, editing, words, comment, intoText);
        getStyleClass().add("side-panel");
        setId("text.side-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        accessibleTextProperty().bind(words.bind("text.side-panel"));
        setContent(content);
        model.besideProperty().addListener(changed -> show());
        model.sheetProperty().addListener((observed, before, now) -> {
            if (before.state() != now.state()) {
                show();
            }
        });
        words.messagesProperty().addListener(changed -> show());
        show();
    }

    /** Opens the field for a comment on a passage of the paragraph at the caret. */
    void beginComment(int start, int end) {
        stays.beginComment(start, end);
    }

    private void show() {
        model.besideProperty().get().ifPresentOrElse(beside -> {
            fields.show(beside);
            open.show(beside);
            stays.show(beside);
            if (content.getChildren().size() != 3) {
                content.getChildren().setAll(fields, open, stays);
            }
        }, this::showNothing);
    }

    private void showNothing() {
        content.getChildren().clear();
        Sheet sheet = model.sheet();
        switch (sheet.state()) {
            case FOLDED, NOT_CIRCULATED -> {
                var band = new FoldedBand(words.bind("text.folded"), words.bind("text.folded-kinds"));
                VBox.setMargin(band, new javafx.geometry.Insets(12));
                content.getChildren().add(band);
            }
            case ISSUED -> content.getChildren().add(note("text.issued-hint"));
            case NO_TEXT, WORKING, READ_ONLY -> content.getChildren().add(note("text.no-paragraph"));
        }
    }

    private Label note(String key) {
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.setWrapText(true);
        label.getStyleClass().addAll("type-secondary", "panel-note");
        return label;
    }
}
