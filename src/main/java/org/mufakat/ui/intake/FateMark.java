package org.mufakat.ui.intake;

import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.intake.CellFinding;
import org.mufakat.app.intake.Fate;
import org.mufakat.ui.control.Role;

/** The sign and the colour of what becomes of a row, or of what is said about a cell; words stand beside both. */
record FateMark(Feather sign, Role role) {
    static FateMark of(Fate fate) {
        return switch (fate) {
            case NEW -> new FateMark(Feather.PLUS_CIRCLE, Role.AGREED);
            case CHANGES -> new FateMark(Feather.EDIT_2, Role.ACCENT);
            case COMBINED -> new FateMark(Feather.GIT_MERGE, Role.ACCENT);
            case SAME -> new FateMark(Feather.CHECK, Role.SECONDARY);
            case UNDECIDED -> new FateMark(Feather.HELP_CIRCLE, Role.BRACKETED);
            case SKIPPED -> new FateMark(Feather.MINUS, Role.SECONDARY);
            case LEFT_OUT -> new FateMark(Feather.MINUS_CIRCLE, Role.SECONDARY);
            case WRONG -> new FateMark(Feather.ALERT_CIRCLE, Role.MISSING);
        };
    }

    static FateMark of(CellFinding.Weight weight) {
        return switch (weight) {
            case NOTE -> new FateMark(Feather.INFO, Role.SECONDARY);
            case DOUBT -> new FateMark(Feather.ALERT_TRIANGLE, Role.BRACKETED);
            case BLOCKS -> new FateMark(Feather.ALERT_CIRCLE, Role.MISSING);
        };
    }
}
