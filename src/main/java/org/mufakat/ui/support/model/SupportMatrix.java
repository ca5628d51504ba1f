package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;

/**
 * How many records there are of each partner in each programme area; a joint record stands in each partner's line,
 * and once in the totals.
 *
 * @param partners the lines, in the order of the chips
 * @param areas the columns, in the dossier's order, not stated last
 * @param counts the counts that are not zero
 * @param totals the totals that are not zero, by column
 */
public record SupportMatrix(List<Optional<Id<Delegation>>> partners, List<Optional<Id<ProgrammeArea>>> areas,
        Map<Cell, Integer> counts, Map<Optional<Id<ProgrammeArea>>, Integer> totals) {
    /** Keeps unmodifiable copies. */
    public SupportMatrix {
        partners = List.copyOf(partners);
        areas = List.copyOf(areas);
        counts = Map.copyOf(counts);
        totals = Map.copyOf(totals);
    }

    /** Counts those rows. */
    public static SupportMatrix count(Collection<SupportRow> rows, List<Optional<Id<Delegation>>> partners,
            List<ProgrammeArea> areas) {
        Map<Cell, Integer> counts = new HashMap<>();
        Map<Optional<Id<ProgrammeArea>>, Integer> totals = new HashMap<>();
        for (SupportRow row : rows) {
            row.backers().forEach(backer -> counts.merge(new Cell(backer, row.record().area()), 1, Integer::sum));
            totals.merge(row.record().area(), 1, Integer::sum);
        }
        List<Optional<Id<ProgrammeArea>>> columns = new ArrayList<>();
        areas.forEach(area -> columns.add(Optional.of(area.id())));
        columns.add(Optional.empty());
        return new SupportMatrix(partners, columns, counts, totals);
    }

    /** How many records that partner has in that area. */
    public int count(Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /** How many records there are in that area. */
    public int total(Optional<Id<ProgrammeArea>> area) {
        return totals.getOrDefault(area, 0);
    }
}
