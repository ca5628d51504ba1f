package org.mufakat.document;

import java.util.HashMap;
import java.util.Map;

/** Finds the sign between cells: the one by which most rows have equally many cells. */
final class SeparatorGuess {
    private static final int ROWS_LOOKED_AT = 200;

    private SeparatorGuess() {}

    static Separator of(String text, int start, boolean pasted) {
        if (pasted && text.indexOf('\t') >= 0) {
            return Separator.TAB;
        }
        Separator best = pasted ? Separator.TAB : Separator.COMMA;
        double most = 0;
        for (Separator each : Separator.values()) {
            double score = score(new CellSplitter(text, start, each.sign(), pasted));
            if (score > most) {
                best = each;
                most = score;
            }
        }
        return best;
    }

    private static double score(CellSplitter splitter) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        int first = 0;
        int rows = 0;
        while (splitter.hasNext() && rows < ROWS_LOOKED_AT) {
            CellSplitter.Row row = splitter.next();
            if (!row.isEmpty()) {
                first = rows == 0 ? row.cells().size() : first;
                rowsByCells.merge(row.cells().size(), 1, Integer::sum);
                rows++;
            }
        }
        int agreeing = rowsByCells.getOrDefault(first, 0);
        int cells = rowsByCells.entrySet().stream().filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1);
        int alike = rowsByCells.getOrDefault(cells, 0);
        return cells < 2 ? 0 : (alike + (first > 1 ? agreeing : 0)) / (2.0 * rows) + Math.min(cells, 20) / 100.0;
    }
}
