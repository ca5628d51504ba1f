package org.mufakat.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a file of support records.
 *
 * @param line its number in the file, from 1
 * @param cells the words of its cells by column
 */
public record SupportRow(long line, Map<String, String> cells) {

    /** Keeps an unmodifiable copy. */
    public SupportRow {
        cells = Map.copyOf(cells);
    }

    /** The words in that column as they stand there, empty where there are none or no such column. */
    public String words(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The words in that column without blanks around them, empty where there are none or no such column. */
    public String cell(String column) {
        return words(column).strip();
    }

    /** The words in a column that can be left out; absent where it is, or has none in this line. */
    public Optional<String> stated(String column) {
        return Optional.of(cell(column)).filter(words -> !words.isEmpty());
    }

    /** The codes of the partners, in their order. */
    public List<String> partners() {
        return Arrays.stream(cell("partner").split("\\s+")).filter(code -> !code.isEmpty()).distinct().toList();
    }
}
