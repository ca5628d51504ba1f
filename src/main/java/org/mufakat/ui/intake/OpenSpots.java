package org.mufakat.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mufakat.app.intake.CellFinding.Weight;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.ui.intake.IntakeModel.Spot;

/** The cells that have to be mended or decided, or, where there is none, those that a person should look at. */
record OpenSpots(List<Spot> all) {
    static OpenSpots of(List<PlannedRow> rows) {
        List<Spot> open = spots(rows, PlannedRow::isOpen, Weight.BLOCKS);
        return new OpenSpots(open.isEmpty()
                ? spots(rows, row -> row.fate().comesIn() && row.weight().equals(Optional.of(Weight.DOUBT)),
                        Weight.DOUBT)
                : open);
    }

    private static List<Spot> spots(List<PlannedRow> rows, Predicate<PlannedRow> wanted, Weight least) {
        return rows.stream().filter(wanted).flatMap(row -> {
            List<Spot> found = row.findings().stream().filter(each -> each.weight().compareTo(least) >= 0)
                    .map(each -> new Spot(row.index(), each.column())).distinct().toList();
            return (found.isEmpty() ? List.of(new Spot(row.index(), Optional.empty())) : found).stream();
        }).toList();
    }

    /** The next one, or the one before, around the end; absent where there is none at all. */
    Optional<Spot> from(Optional<Spot> spot, int by) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = spot.map(all::indexOf).orElse(-1);
        int first = first(spot.map(Spot::row).orElse(-1));
        int next = at >= 0 ? at + by : by > 0 ? first : first - 1;
        return Optional.of(all.get(Math.floorMod(next, all.size())));
    }

    private int first(int row) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).row() >= row) {
                return i;
            }
        }
        return 0;
    }
}
