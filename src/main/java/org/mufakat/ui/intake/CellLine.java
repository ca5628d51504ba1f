package org.mufakat.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Words;

/** The words of the cell that is looked at, to be mended, as in a spreadsheet's line above the table. */
final class CellLine extends HBox {
    private static final int MOST_SHOWN = 5_000;

    private final IntakeModel model;
    private final Words words;
    private final Runnable back;
    private final Label where = new Label();
    private final TextField field = new TextField();
    private final Button fill;
    private String shown = "";

    /** A line over that model; {@code back} puts the focus into the table. */
    CellLine(IntakeModel model, Words words, Runnable back) {
        super(8);
        this.model = model;
        this.words = words;
        this.back = back;
        getStyleClass().add("cell-line");
        where.getStyleClass().add("where");
        where.setMinWidth(USE_PREF_SIZE);
        field.setId("intake.cell");
        field.accessibleTextProperty().bind(where.textProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        fill = Actions.button(Action.of("intake.fill", words.bind("intake.fill"), this::fill));
        fill.managedProperty().bind(fill.visibleProperty());
        getChildren().addAll(where, field, fill);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                write();
            }
        });
        field.textProperty().subscribe(this::offerFill);
        model.spot().subscribe(this::show);
        model.plan().subscribe(this::show);
    }

    /** Whether a person is in the line. */
    boolean isEntered() {
        return field.isFocused();
    }

    /** Leaves the line with the words as they were. */
    void revert() {
        field.setText(shown);
        back.run();
    }

    /** Puts the focus into the line. */
    void edit() {
        if (!field.isDisabled()) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private Optional<SupportColumn> column() {
        return model.spot().get().flatMap(IntakeModel.Spot::column);
    }

    private void show() {
        Optional<PlannedRow> row = model.row();
        Optional<SupportColumn> column = column();
        String now = row.flatMap(each -> column.map(each.words()::words)).orElse("");
        shown = (now.length() > MOST_SHOWN ? now.substring(0, MOST_SHOWN) : now).replaceAll("\\R", " ");
        field.setText(shown);
        field.setDisable(row.isEmpty() || column.isEmpty());
        where.setText(row.map(each -> column
                .map(name -> words.text("intake.where", each.line(), IntakeLabels.column(name, words)))
                .orElseGet(() -> words.text("intake.where-row", each.line()))).orElse(""));
        offerFill();
    }

    private void offerFill() {
        boolean some = column().isPresent() && !field.getText().isBlank() && model.rows().size() > 1
                && model.plan().get().map(SupportPlan::rows).stream().flatMap(List::stream)
                        .filter(row -> row.words().stated(column().get()).isEmpty()).limit(2).count() > 1;
        fill.setVisible(some);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            write();
            back.run();
            key.consume();
        }
    }

    private void write() {
        String typed = field.getText();
        if (!typed.equals(shown)) {
            shown = typed;
            column().ifPresent(column -> model.write(column, typed.strip()));
        }
    }

    private void fill() {
        String typed = field.getText().strip();
        column().ifPresent(column -> model.fill(column, typed));
        back.run();
    }
}
