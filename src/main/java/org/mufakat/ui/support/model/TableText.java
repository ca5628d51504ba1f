package org.mufakat.ui.support.model;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Rows as tab-separated values that a spreadsheet or a word processor takes from the clipboard.
 *
 * @param labels what the statuses are called
 */
public record TableText(SupportLabels labels) {
    /** The headings and a line for each row, in the table's columns. */
    public String of(List<String> headings, List<SupportRow> rows) {
        var lines = new StringJoiner("\n", "", "\n").add(line(headings));
        rows.forEach(row -> lines.add(line(cells(row))));
        return lines.toString();
    }

    private List<String> cells(SupportRow row) {
        var record = row.record();
        return List.of(String.valueOf(record.number()), row.partners(), record.title(), row.area(), row.kind(),
                labels.period(record.period()), labels.status(record.status()), record.source(), row.confirmed());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableText::cell).collect(Collectors.joining("\t"));
    }

    /** One line, and never a formula: spreadsheets take cells that begin with these signs for one. */
    private static String cell(String words) {
        String flat = words.replaceAll("[\\t\\r\\n]+", " ").strip();
        return !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }
}
