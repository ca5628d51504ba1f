package org.mufakat.ui.intake;

import java.util.Arrays;
import javafx.scene.control.TableCell;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Words;

/** What becomes of a row: a sign, and words beside it. */
final class FateCell extends TableCell<PlannedRow, PlannedRow> {
    private final Words words;

    FateCell(Words words) {
        this.words = words;
        getStyleClass().add("fate-cell");
    }

    @Override
    protected void updateItem(PlannedRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(Arrays.stream(Fate.values()).map(each -> FateMark.of(each).role().styleClass())
                .toList());
        if (empty || row == null) {
            setText("");
            setGraphic(null);
            return;
        }
        FateMark mark = FateMark.of(row.fate());
        setText(IntakeLabels.fate(row, words));
        setGraphic(Icons.of(mark.sign()));
        getStyleClass().add(mark.role().styleClass());
        setAccessibleText(getText());
    }
}
