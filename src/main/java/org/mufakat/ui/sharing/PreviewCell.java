package org.mufakat.ui.sharing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the preview. */
final class PreviewCell extends ListCell<PreviewLine> {
    PreviewCell() {
        getStyleClass().add("preview-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PreviewLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : content(line));
    }

    private static HBox content(PreviewLine line) {
        var words = new Label(line.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12);
        switch (line.kind()) {
            case PART -> words.getStyleClass().add("type-detail-title");
            case TITLE -> words.getStyleClass().add("semibold");
            case FIELD -> words.getStyleClass().add("plain");
            case PARAGRAPH -> words.getStyleClass().add("paragraph-words");
        }
        if (line.kind() != PreviewLine.Kind.PART) {
            var lead = new Label(line.lead());
            lead.getStyleClass().addAll("lead", line.kind() == PreviewLine.Kind.TITLE ? "semibold" : "type-secondary");
            lead.setWrapText(true);
            row.getChildren().add(lead);
        }
        row.getChildren().add(words);
        return row;
    }
}
