package org.mufakat.ui.support.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.FilterWords;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportSummary;

/** The line below the table: how many records are shown, and what is hidden for which reason; two where one has no room. */
public final class RecordCounts extends HBox {
    /** What stands beside the counts and what copies the table: padding, and the space between them. */
    private static final double AROUND = 48;

    private final SupportModel model;
    private final Words words;
    private final Label shown = new Label();
    private final Label parts = new Label();
    private final Label hidden = new Label();
    private final Label filtered = new Label();

    /** A line over that model, with what takes filters back and what copies the table at its end. */
    public RecordCounts(SupportModel model, Words words, Action clear, Action copy) {
        this.model = model;
        this.words = words;
        getStyleClass().add("support-counts");
        setMinHeight(USE_PREF_SIZE);
        shown.getStyleClass().add("semibold");
        hidden.getStyleClass().add("type-secondary");
        for (Label each : List.of(filtered, parts, hidden)) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
            each.setWrapText(true);
        }
        var told = new FlowPane(16, 2, shown, filtered, parts, hidden);
        HBox.setHgrow(told, Priority.ALWAYS);
        var copying = new Link(copy.name(), copy::perform);
        copying.setId(copy.id());
        copying.setMinWidth(USE_PREF_SIZE);
        told.prefWrapLengthProperty().bind(widthProperty().subtract(copying.widthProperty()).subtract(AROUND));
        var clearing = new Link(clear.name(), clear::perform);
        clearing.setId("support.clear.link");
        clearing.setMinWidth(USE_PREF_SIZE);
        clearing.visibleProperty().bind(clear.available());
        clearing.managedProperty().bind(clearing.visibleProperty());
        getChildren().addAll(told, clearing, copying);
        model.arranged().subscribe(count -> show());
        words.messagesProperty().subscribe(now -> show());
    }

    /** The size of the text in the line, in pixels. */
    public ObservableValue<Double> textSize() {
        return hidden.fontProperty().map(font -> font.getSize());
    }

    private void show() {
        SupportSummary summary = model.summary().get();
        shown.setText(words.text("support.foot.shown", summary.shown(), summary.all()));
        List<String> told = new ArrayList<>(List.of(words.text("support.foot.partners", summary.partners())));
        add(told, "support.foot.areas", summary.areaNotStated());
        add(told, "support.foot.outside", summary.outside());
        parts.setText(String.join("   ", told));
        List<String> away = new ArrayList<>();
        add(away, "support.foot.hidden.after", summary.afterHidden());
        add(away, "support.foot.hidden.others", summary.othersHidden());
        String asked = new FilterWords(model.labels().get(), words).of(model.filter().get());
        filtered.setText(asked.isEmpty() ? "" : words.text("support.foot.asked", asked));
        hidden.setText(away.isEmpty() ? "" : words.text("support.foot.hidden", String.join("; ", away)));
    }

    private void add(List<String> told, String key, int count) {
        if (count > 0) {
            told.add(words.text(key, count));
        }
    }
}
