package org.mufakat.app.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.SupportRecord;

/**
 * A row with what becomes of it.
 *
 * @param index its place in the table
 * @param words its words by column
 * @param findings what is to be said about it
 * @param fate what becomes of it
 * @param read the record that it makes; absent while something blocks it
 * @param like the record that it is, or is much like, as it stands before this row
 * @param likeRow the row that the record is from, absent where it is in the dossier
 * @param combined what comes of the two where they are one record; absent where there is no record that it is like
 * @param result the record that it leaves; absent where nothing of it comes in
 */
public record PlannedRow(int index, RowWords words, List<CellFinding> findings, Fate fate,
        Optional<SupportRecord> read, Optional<SupportRecord> like, Optional<Integer> likeRow,
        Optional<Combination> combined, Optional<SupportRecord> result) {
    /** Keeps an unmodifiable copy. */
    public PlannedRow {
        findings = List.copyOf(findings);
    }

    /** The line of the file that it begins on. */
    public int line() {
        return words.row().line();
    }

    /** What is to be said about a cell, what matters most first. */
    public List<CellFinding> about(SupportColumn column) {
        return findings.stream().filter(each -> each.column().equals(Optional.of(column)))
                .sorted(Comparator.comparing(CellFinding::weight).reversed()).toList();
    }

    /** How much the weightiest of its findings matters; absent where there is none. */
    public Optional<CellFinding.Weight> weight() {
        return findings.stream().map(CellFinding::weight).max(Comparator.naturalOrder());
    }

    /** Whether a person has to say something before it can come in. */
    public boolean isOpen() {
        return fate == Fate.WRONG || fate == Fate.UNDECIDED;
    }
}
