package org.mufakat.app.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.SupportRecord;

/**
 * A row as it was understood.
 *
 * @param findings what is to be said about it
 * @param record the record that it makes, with the number 1 where it states none; absent while something blocks it
 * @param number the number that it states
 * @param stated the columns that the table has
 * @param ranged whether days say the range, and not the words
 */
record ReadRow(List<CellFinding> findings, Optional<SupportRecord> record, Optional<Integer> number,
        Set<SupportColumn> stated, boolean ranged) {
    ReadRow {
        findings = List.copyOf(findings);
        stated = stated.isEmpty() ? Set.of() : EnumSet.copyOf(stated);
    }

    boolean statesStatus() {
        return findings.stream().noneMatch(each -> each.what().equals("status-missing"));
    }

    boolean isDoubtful() {
        return findings.stream().anyMatch(each -> each.weight() == CellFinding.Weight.DOUBT);
    }
}
