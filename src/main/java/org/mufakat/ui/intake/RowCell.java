package org.mufakat.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.mufakat.app.intake.CellFinding;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** A cell of a row as it was read, or as a person wrote it; what is wrong with it is marked, and said in its tooltip. */
final class RowCell extends TableCell<PlannedRow, PlannedRow> {
    private static final int MOST_SHOWN = 300;
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass WRITTEN = PseudoClass.getPseudoClass("written");
    private static final List<String> ROLES = List.of(Role.MISSING.styleClass(), Role.BRACKETED.styleClass(),
            Role.SECONDARY.styleClass());

    private final int place;
    private final Optional<SupportColumn> column;
    private final Words words;

    /** A cell of the column at a place in the table; negative for one that the table does not have. */
    RowCell(int place, Optional<SupportColumn> column, Words words) {
        this.place = place;
        this.column = column;
        this.words = words;
        getStyleClass().add("intake-cell");
    }

    @Override
    protected void updateItem(PlannedRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(ROLES);
        setGraphic(null);
        setTooltip(null);
        boolean isShown = !empty && row != null;
        setText(isShown ? shown(row) : "");
        pseudoClassStateChanged(MUTED, isShown && (column.isEmpty() || isOut(row.fate())));
        pseudoClassStateChanged(WRITTEN, isShown && column.filter(row.words().written()::containsKey).isPresent());
        if (isShown) {
            column.map(row::about).filter(found -> !found.isEmpty()).ifPresentOrElse(this::mark,
                    () -> setAccessibleText(getText()));
        }
    }

    private static boolean isOut(Fate fate) {
        return fate == Fate.LEFT_OUT || fate == Fate.SKIPPED || fate == Fate.SAME;
    }

    private String shown(PlannedRow row) {
        String all = column.map(row.words()::words).orElseGet(() -> row.words().row().cell(place));
        String some = all.length() > MOST_SHOWN ? all.substring(0, MOST_SHOWN) + "…" : all;
        return some.replaceAll("\\s*\\R\\s*", " ↵ ");
    }

    private void mark(List<CellFinding> found) {
        FateMark mark = FateMark.of(found.getFirst().weight());
        Text sign = Icons.of(mark.sign());
        setGraphic(sign);
        getStyleClass().add(mark.role().styleClass());
        String said = found.stream().map(each -> IntakeLabels.sentence(each.sentence(), words))
                .collect(Collectors.joining("\n"));
        setTooltip(Tooltips.of(Words.fixed(said)));
        setAccessibleText(getText() + ". " + said);
    }
}
