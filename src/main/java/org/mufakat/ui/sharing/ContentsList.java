package org.mufakat.ui.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.EntryType;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What kinds of things would be in the file, counted. */
final class ContentsList extends VBox {
    private final SharingModel model;
    private final Words words;

    ContentsList(SharingModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        model.preview().addListener((observed, before, now) -> show(now));
        show(model.preview().get());
    }

    private void show(Optional<Preview> preview) {
        getChildren().clear();
        preview.ifPresent(made -> {
            Map<EntryType, Integer> counts = made.counts();
            switch (model.format().get()) {
                case JSON -> {
                    line("share.agenda-count", counts, EntryType.MEETING, EntryType.AGENDA_ITEM);
                    line("share.positions-count", counts, EntryType.POSITION);
                    line("share.texts-count", counts, EntryType.CONSENSUS_TEXT, EntryType.PARAGRAPH);
                    line("share.support-count", counts, EntryType.SUPPORT_RECORD);
                    line("share.comments-count", counts, EntryType.COMMENT);
                }
                case TXT -> line("share.texts-count", counts, EntryType.CONSENSUS_TEXT, EntryType.PARAGRAPH);
                case CSV -> line("share.support-count", counts, EntryType.SUPPORT_RECORD);
            }
        });
    }

    private void line(String key, Map<EntryType, Integer> counts, EntryType... types) {
        Object[] numbers = List.of(types).stream().map(type -> counts.getOrDefault(type, 0)).toArray();
        boolean any = List.of(numbers).stream().anyMatch(number -> !number.equals(0));
        var label = new Label(words.text(key, numbers));
        label.setGraphic(Icons.of(any ? Feather.CHECK : Feather.MINUS, any ? Role.AGREED : Role.SECONDARY));
        label.getStyleClass().add(any ? "plain" : "type-secondary");
        label.setWrapText(true);
        getChildren().add(label);
    }
}
