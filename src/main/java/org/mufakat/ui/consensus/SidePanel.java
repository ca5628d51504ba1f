package org.mufakat.ui.consensus;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.Words;

/** What belongs beside the paragraph at the caret; on a shared screen only that something is folded. */
final class SidePanel extends ScrollPane {
    private final VBox content;
    private final ParagraphFields fields;
    private final OpenPoints open;
    private final StaysBeside stays;
    private final ConsensusModel model;
    private final Words words;

    /** The panel; {@code comment} begins a comment, {@code intoText} puts the focus into the text, {@code story} is told below. */
    SidePanel(ConsensusModel model, Editing editing, Words words, Action comment, Runnable intoText,
            ParagraphStory story) {
        this.model = model;
        this.words = words;
        fields = new ParagraphFields(model, editing, words);
        open = new OpenPoints(model, words);
        stays = new StaysBeside(model, editing, words, comment, intoText);
        content = new VBox(fields, open, stays, story);
        getStyleClass().add("side-panel");
        setId("text.side-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        accessibleTextProperty().bind(words.bind("text.side-panel"));
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

    /** The skin keeps its viewport as a bitmap, which could still show what was folded a moment ago. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional.ofNullable(lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }

    private void show() {
        model.besideProperty().get().ifPresentOrElse(beside -> {
            fields.show(beside);
            open.show(beside);
            stays.show(beside);
            if (getContent() != content) {
                setContent(content);
            }
        }, this::showNothing);
    }

    private void showNothing() {
        switch (model.sheet().state()) {
            case FOLDED, NOT_CIRCULATED -> {
                var band = new FoldedBand(words.bind("text.folded"), words.bind("text.folded-kinds"));
                VBox.setMargin(band, new Insets(12));
                setContent(new VBox(band));
            }
            case ISSUED -> setContent(note("text.issued-hint"));
            case CLEAN -> setContent(note("text.clean-hint"));
            case NO_TEXT, WORKING, READ_ONLY -> setContent(note("text.no-paragraph"));
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
