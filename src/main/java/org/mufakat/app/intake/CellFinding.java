package org.mufakat.app.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.domain.Label;

/**
 * What is to be said about a cell, or about a row as a whole.
 *
 * @param column the column; absent when it is about the row
 * @param weight how much it matters
 * @param what what is so: the end of a message key
 * @param arguments what the sentence mentions
 * @param mends what can be done about it, the likeliest first
 */
public record CellFinding(Optional<SupportColumn> column, Weight weight, String what, List<String> arguments,
        List<Mend> mends) {
    /** How much a finding matters. */
    public enum Weight {
        /** It is good to know; the row can be taken in. */
        NOTE,
        /** A person should look; where nobody does, the row is not taken in. */
        DOUBT,
        /** The row cannot be taken in before it is mended. */
        BLOCKS
    }

    /** Keeps unmodifiable copies. */
    public CellFinding {
        arguments = List.copyOf(arguments);
        mends = List.copyOf(mends);
    }

    /** The sentence beside the cell. */
    public Label sentence() {
        return new Label("intake.cell." + what, arguments);
    }

    /** The reason why a line is refused where nobody looks. */
    public Label refusal(int line) {
        return new Label("refused.line." + what,
                Stream.concat(Stream.of(String.valueOf(line)), arguments.stream())
                        .toList());
    }

    /** The same about a cell that is to stay as it is. */
    CellFinding kept() {
        return new CellFinding(column, Weight.NOTE, what, arguments, List.of());
    }
}
