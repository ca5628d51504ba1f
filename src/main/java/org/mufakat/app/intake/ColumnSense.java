package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mufakat.document.Table;
import org.mufakat.document.TableRow;
import org.mufakat.text.AmountWords;
import org.mufakat.text.PeriodWords;

/** Tells what the columns of a table without headings hold, by what most of their cells can be. */
final class ColumnSense {
    private static final int ROWS_LOOKED_AT = 200;
    private static final double MOST = 0.6;
    private static final int LONGEST = 300;

    private final List<TableRow> rows;
    private final int width;
    private final Listed listed;
    private final Set<SupportColumn> taken = EnumSet.noneOf(SupportColumn.class);

    ColumnSense(Table table, Listed listed) {
        this.rows = table.rows().subList(0, Math.min(table.rows().size(), ROWS_LOOKED_AT));
        this.width = table.width();
        this.listed = listed;
    }

    List<Optional<SupportColumn>> columns() {
        List<Optional<SupportColumn>> found = new ArrayList<>(Collections.nCopies(width, Optional.empty()));
        put(found, SupportColumn.SOURCE, words -> words.matches("(?i)(https?://|www\\.).*"));
        put(found, SupportColumn.PARTNER, words -> listed.partners(words).stream().allMatch(Listed.Named::isKnown));
        put(found, SupportColumn.AREA, words -> listed.area(words).isPresent());
        put(found, SupportColumn.KIND, words -> listed.kind(words).isPresent());
        put(found, SupportColumn.STATUS, words -> listed.status(words).isPresent());
        put(found, SupportColumn.CURRENCY, words -> !AmountWords.currencies(words).isEmpty());
        if (width > 0 && found.getFirst().isEmpty()) {
            put(found, SupportColumn.NUMBER, 0, words -> words.matches("[0-9]{1,6}"));
        }
        put(found, SupportColumn.PERIOD, words -> PeriodWords.read(words).from().isPresent()
                || PeriodWords.read(words).to().isPresent() || words.matches(".*\\b(19|20)[0-9]{2}\\b.*")
                        && words.length() < 40);
        put(found, SupportColumn.AMOUNT, words -> !AmountWords.read(words, Optional.empty()).values().isEmpty());
        IntStream.range(0, width).filter(i -> found.get(i).isEmpty()).boxed()
                .max((one, other) -> Double.compare(length(one), length(other)))
                .filter(place -> length(place) > 0)
                .ifPresent(place -> found.set(place, Optional.of(SupportColumn.TITLE)));
        put(found, SupportColumn.BENEFICIARIES, words -> words.toUpperCase().contains("ASEAN")
                || listed.partners(words).stream().anyMatch(Listed.Named::isKnown));
        return found;
    }

    private void put(List<Optional<SupportColumn>> found, SupportColumn column, Predicate<String> can) {
        for (int i = 0; i < width && !taken.contains(column); i++) {
            put(found, column, i, can);
        }
    }

    private void put(List<Optional<SupportColumn>> found, SupportColumn column, int place, Predicate<String> can) {
        List<String> cells = rows.stream().map(row -> row.cell(place).strip()).filter(each -> !each.isEmpty()).toList();
        long fitting = cells.stream().filter(cell -> cell.length() <= LONGEST).filter(can).count();
        if (found.get(place).isEmpty() && !cells.isEmpty() && fitting >= MOST * cells.size()) {
            taken.add(column);
            found.set(place, Optional.of(column));
        }
    }

    private double length(int place) {
        return rows.stream().mapToInt(row -> row.cell(place).strip().length()).average().orElse(0);
    }
}
