package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mufakat.ui.control.Words;

/**
 * What is told of the records behind a part of a picture: how many of which kind, and the first of them.
 *
 * @param labels what things are called
 * @param words the words of the window
 */
public record Told(SupportLabels labels, Words words) {
    private static final int SOME = 8;

    /** How many records of each kind there are, the most frequent first: "capacity building 3, forum 1". */
    public String kinds(List<SupportRow> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> (each.getKey().isEmpty() ? words.text("support.kind.none") : each.getKey()) + " "
                        + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The first records, a line each, and how many more there are. */
    public String records(List<SupportRow> rows) {
        List<String> lines = new ArrayList<>();
        rows.stream().sorted(Comparator.comparingInt(row -> row.record().number())).limit(SOME)
                .forEach(row -> lines.add(line(row)));
        if (rows.size() > SOME) {
            lines.add(words.text("support.told.more", rows.size() - SOME));
        }
        return String.join("\n", lines);
    }

    /** A record in one line: its number, its title and when it was. */
    public String line(SupportRow row) {
        String when = labels.period(row.record().period());
        return row.record().number() + "  " + (row.record().title().isBlank()
                ? words.text("support.title.empty")
                : row.record().title()) + (when.isBlank() ? "" : "  ·  " + when);
    }
}
