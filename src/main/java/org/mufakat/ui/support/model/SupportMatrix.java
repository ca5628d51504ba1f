package org.mufakat.ui.support.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;

/**
 * How many records there are of each partner in each column: area, kind or beneficiary; a joint record stands in each
 * partner's line, and once in the totals.
 */
public final class SupportMatrix {
    private final List<Optional<Id<Delegation>>> partners;
    private final List<Column> columns;
    private final Map<Optional<Id<Delegation>>, Integer> lines = new HashMap<>();
    private final Map<Column, Integer> places = new HashMap<>();
    private final Count[][] counts;
    private final int[] totals;

    /**
     * How many records a cell holds.
     *
     * @param sure those that say so themselves
     * @param besides those that speak of a group to which the beneficiary belongs; none in columns that are none
     */
    public record Count(int sure, int besides) {
        private static final Count NONE = new Count(0, 0);

        /** All of them. */
        public int all() {
            return sure + besides;
        }

        private Count and(int moreSure, int moreBesides) {
            return new Count(sure + moreSure, besides + moreBesides);
        }
    }

    /** Counts those rows in these lines and columns. */
    public SupportMatrix(Collection<SupportRow> rows, List<Optional<Id<Delegation>>> partners, List<Column> columns) {
        this.partners = List.copyOf(partners);
        this.columns = List.copyOf(columns);
        for (int i = 0; i < this.partners.size(); i++) {
            lines.put(this.partners.get(i), i);
        }
        for (int i = 0; i < this.columns.size(); i++) {
            places.put(this.columns.get(i), i);
        }
        counts = new Count[this.partners.size()][this.columns.size()];
        for (Count[] line : counts) {
            Arrays.fill(line, Count.NONE);
        }
        totals = new int[this.columns.size()];
        alike(rows).forEach(this::count);
    }

    /** What the counting asks of a record: those that are alike in it are counted at once. */
    private record Counted(Set<Optional<Id<Delegation>>> backers, Object what) {}

    private Map<Counted, Integer> alike(Collection<SupportRow> rows) {
        Column.By by = columns.isEmpty() ? Column.By.AREA : by(columns.getFirst());
        Map<Set<Optional<Id<Delegation>>>, Map<Object, int[]>> alike = new IdentityHashMap<>();
        for (SupportRow row : rows) {
            Object what = switch (by) {
                case AREA -> row.record().area();
                case KIND -> row.record().kind();
                case MEMBER -> row.received();
            };
            alike.computeIfAbsent(row.backers(), same -> by == Column.By.MEMBER
                    ? new IdentityHashMap<>()
                    : new HashMap<>()).computeIfAbsent(what, first -> new int[1])[0]++;
        }
        Map<Counted, Integer> counted = new HashMap<>();
        alike.forEach((backers, of) -> of
                .forEach((what, times) -> counted.merge(new Counted(backers, what), times[0], Integer::sum)));
        return counted;
    }

    private static Column.By by(Column column) {
        return switch (column) {
            case Column.Area area -> Column.By.AREA;
            case Column.Kind kind -> Column.By.KIND;
            case Column.Member member -> Column.By.MEMBER;
        };
    }

    private void count(Counted what, int times) {
        for (int place = 0; place < totals.length; place++) {
            Received.How how = switch (columns.get(place)) {
                case Column.Area(var area) -> area.equals(what.what()) ? Received.How.NAMED : Received.How.NOT;
                case Column.Kind(var kind) -> kind.equals(what.what()) ? Received.How.NAMED : Received.How.NOT;
                case Column.Member(var member) -> ((Received) what.what()).by(member);
            };
            if (how != Received.How.NOT) {
                totals[place] += times;
                for (Optional<Id<Delegation>> backer : what.backers()) {
                    Integer line = lines.get(backer);
                    if (line != null) {
                        boolean sure = how == Received.How.NAMED;
                        counts[line][place] = counts[line][place].and(sure ? times : 0, sure ? 0 : times);
                    }
                }
            }
        }
    }

    /** The lines, in the order of the chips. */
    public List<Optional<Id<Delegation>>> partners() {
        return partners;
    }

    /** The columns. */
    public List<Column> columns() {
        return columns;
    }

    /** How many records that partner has in that column. */
    public Count count(Optional<Id<Delegation>> partner, Column column) {
        return Optional.ofNullable(lines.get(partner))
                .flatMap(line -> Optional.ofNullable(places.get(column)).map(place -> counts[line][place]))
                .orElse(Count.NONE);
    }

    /** How many records there are in that column. */
    public int total(Column column) {
        return Optional.ofNullable(places.get(column)).map(place -> totals[place]).orElse(0);
    }
}
