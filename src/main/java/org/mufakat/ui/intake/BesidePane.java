package org.mufakat.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.intake.Combination;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** The record that a row makes, and beside it the record that it is much like and what comes of the two. */
final class BesidePane extends GridPane {
    private static final int MOST_SHOWN = 400;
    private static final List<SupportColumn> SHOWN = List.of(SupportColumn.PARTNER, SupportColumn.TITLE,
            SupportColumn.AREA, SupportColumn.KIND, SupportColumn.PERIOD, SupportColumn.FROM, SupportColumn.PRECISION,
            SupportColumn.BENEFICIARIES, SupportColumn.STATUS, SupportColumn.AMOUNT, SupportColumn.SOURCE,
            SupportColumn.CONFIRMED);
    private static final Map<SupportColumn, String> COMPONENTS = Map.of(SupportColumn.TITLE, "title",
            SupportColumn.AREA, "area", SupportColumn.KIND, "kind", SupportColumn.PERIOD, "period",
            SupportColumn.BENEFICIARIES, "beneficiaries", SupportColumn.STATUS, "status", SupportColumn.AMOUNT,
            "amount");

    private final Words words;

    BesidePane(Words words) {
        this.words = words;
        getStyleClass().add("beside");
    }

    void show(Optional<PlannedRow> shown, Optional<IntakeLabels> labels) {
        getChildren().clear();
        getColumnConstraints().clear();
        Optional<SupportRecord> read = shown.flatMap(PlannedRow::read);
        if (read.isEmpty() || labels.isEmpty()) {
            return;
        }
        PlannedRow row = shown.get();
        List<SupportRecord> records = new ArrayList<>(List.of(read.get()));
        List<String> heads = new ArrayList<>(List.of(words.text("intake.beside.row")));
        if (IntakeLabels.isBeside(row)) {
            records.add(row.like().orElseThrow());
            heads.add(words.text("intake.beside.there", row.like().get().number()));
            boolean replaces = row.fate() == Fate.CHANGES;
            records.add(replaces ? row.result().orElseThrow() : row.combined().map(Combination::result).orElseThrow());
            heads.add(words.text(replaces ? "intake.beside.changed" : "intake.beside.combined"));
        }
        constrain(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            add(label(heads.get(i), "head"), i + 1, 0);
        }
        List<String> differing = row.combined().map(Combination::differing).orElse(List.of());
        int line = 1;
        for (SupportColumn column : SHOWN) {
            List<String> values = records.stream().map(each -> value(each, column, labels.get())).toList();
            if (values.stream().anyMatch(each -> !each.isEmpty())) {
                boolean differs = differing.contains(COMPONENTS.getOrDefault(column, ""));
                add(name(column, differs), 0, line);
                for (int i = 0; i < values.size(); i++) {
                    Label value = label(values.get(i));
                    if (differs && i < 2) {
                        value.getStyleClass().add("differs");
                    }
                    add(value, i + 1, line);
                }
                line++;
            }
        }
    }

    private static String value(SupportRecord record, SupportColumn column, IntakeLabels labels) {
        String all = column == SupportColumn.FROM ? labels.range(record.period()) : labels.value(record, column);
        return all.length() > MOST_SHOWN ? all.substring(0, MOST_SHOWN) + "…" : all;
    }

    private Label name(SupportColumn column, boolean differs) {
        Label name = label(column == SupportColumn.FROM
                ? words.text("intake.beside.days")
                : IntakeLabels.column(column, words), "name");
        if (differs) {
            name.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, Role.BRACKETED));
            name.setAccessibleText(words.text("intake.beside.differs", name.getText()));
        }
        return name;
    }

    private void constrain(int columns) {
        var first = new ColumnConstraints();
        first.setMinWidth(Region.USE_PREF_SIZE);
        first.setHalignment(HPos.LEFT);
        getColumnConstraints().add(first);
        for (int i = 0; i < columns; i++) {
            var each = new ColumnConstraints();
            each.setHgrow(Priority.ALWAYS);
            each.setMinWidth(60);
            each.setPrefWidth(140);
            getColumnConstraints().add(each);
        }
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
