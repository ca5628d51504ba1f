package org.mufakat.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** A row of the dossiers opened last. */
final class RecentCell extends ListCell<RecentRow> {
    /** The height of a row at the usual size of text. */
    static final double HEIGHT = 54;

    private final Words words;
    private final Consumer<RecentRow> takeOff;

    RecentCell(Words words, Consumer<Path> open, Consumer<RecentRow> takeOff) {
        this.words = words;
        this.takeOff = takeOff;
        getStyleClass().add("recent-cell");
        setOnMouseClicked(click -> {
            if (getItem() != null && !getItem().isMissing()) {
                open.accept(getItem().file());
            }
        });
    }

    @Override
    protected void updateItem(RecentRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : content(row));
    }

    private HBox content(RecentRow row) {
        var title = new Label(row.title());
        title.getStyleClass().add("semibold");
        var place = new Label();
        place.getStyleClass().add("type-secondary");
        place.textProperty().bind(row.isMissing()
                ? words.bind("welcome.missing", row.file().getFileName().toString())
                : Words.fixed(row.file().toString()));
        var texts = new VBox(2, title, place);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var line = new HBox(14,
                row.isMissing()
                        ? Icons.of(Feather.ALERT_CIRCLE, Role.MISSING)
                        : Icons.of(Feather.FILE_TEXT, Role.ACCENT),
                texts);
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.isMissing()) {
            line.getChildren().add(new Link(words.bind("welcome.take-off"), () -> takeOff.accept(row)));
        } else {
            row.changed().ifPresent(at -> {
                var changed = new Label();
                changed.textProperty().bind(words.messagesProperty()
                        .map(now -> now.text("welcome.changed", shown(at))));
                changed.getStyleClass().add("type-secondary");
                changed.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(changed);
            });
        }
        return line;
    }

    private String shown(Instant at) {
        return Moments.withYear(words, at, ZoneId.systemDefault());
    }
}
