package org.mufakat.app.intake;

import java.util.Map;
import java.util.Optional;
import org.mufakat.document.TableRow;

/**
 * The words of a row by column, with those that a person wrote in their place.
 *
 * @param row the row as it was read
 * @param matching what its cells hold
 * @param written what a person wrote
 */
public record RowWords(TableRow row, Matching matching, Map<SupportColumn, String> written) {
    /** Keeps an unmodifiable copy. */
    public RowWords {
        written = Map.copyOf(written);
    }

    /** The words as they stand there, empty where there are none or no such column. */
    public String words(SupportColumn column) {
        String own = written.get(column);
        return own != null ? own : matching.place(column).map(row::cell).orElse("");
    }

    /** The words without blanks around them. */
    public String cell(SupportColumn column) {
        return words(column).strip();
    }

    /** The words; absent where there are none. */
    public Optional<String> stated(SupportColumn column) {
        return Optional.of(cell(column)).filter(words -> !words.isEmpty());
    }

    /** Whether the table has the column, or a person wrote into it. */
    public boolean has(SupportColumn column) {
        return written.containsKey(column) || matching.place(column).isPresent();
    }
}
