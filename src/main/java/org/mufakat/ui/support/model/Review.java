package org.mufakat.ui.support.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportStatus;

/**
 * What partners supported in the years that are reviewed, beside what is proposed, pledged, signed or going on for those
 * that are planned.
 *
 * @param reviewed the years that are reviewed
 * @param planned the years that are planned
 * @param areas the programme areas in the dossier's order, not stated last where something states none
 */
public record Review(Years reviewed, Years planned, List<Area> areas) {
    /**
     * A programme area.
     *
     * @param area the area, absent when not stated
     * @param lines a line for each partner that has a record in one of the two periods
     */
    public record Area(Optional<Id<ProgrammeArea>> area, List<Line> lines) {
        /** Whether no partner has a record for the years that are planned. */
        public boolean nothingPlanned() {
            return lines.stream().allMatch(line -> line.planned().isEmpty());
        }
    }

    /**
     * A partner in an area.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param reviewed its records of the years that are reviewed
     * @param planned its records for those that are planned
     */
    public record Line(Optional<Id<Delegation>> partner, List<SupportRow> reviewed, List<SupportRow> planned) {
        /** What becomes of the support, as far as the records say. */
        public Outcome outcome() {
            if (!reviewed.isEmpty() && !planned.isEmpty()) {
                return Outcome.CONTINUED;
            } else if (reviewed.isEmpty()) {
                return Outcome.NEW;
            }
            return reviewed.stream().allMatch(row -> row.record().status() == SupportStatus.COMPLETED)
                    ? Outcome.ENDED
                    : Outcome.NOT_PLANNED;
        }
    }

    /** What becomes of a support. */
    public enum Outcome {
        /** There are records of both periods. */
        CONTINUED,
        /** Everything reviewed is completed, and there is no record for the years that are planned. */
        ENDED,
        /** There is no record for the years that are planned. */
        NOT_PLANNED,
        /** There is no record of the years that are reviewed. */
        NEW
    }

    /** Keeps an unmodifiable copy. */
    public Review {
        areas = List.copyOf(areas);
    }

    /** The two years up to a meeting, which it reviews. */
    public static Years reviewedBefore(LocalDate meeting) {
        return new Years(meeting.getYear() - 1, meeting.getYear());
    }

    /** The five years after a meeting, which it plans. */
    public static Years plannedAfter(LocalDate meeting) {
        return new Years(meeting.getYear() + 1, meeting.getYear() + 5);
    }

    /** Sets side by side what those rows say of both periods, of these partners. */
    public static Review of(Collection<SupportRow> rows, List<Optional<Id<Delegation>>> partners, SupportLabels labels,
            Years reviewed, Years planned) {
        Map<Cell, Line> lines = new HashMap<>();
        for (SupportRow row : rows) {
            boolean was = wasGiven(row) && in(row, reviewed);
            boolean will = isToCome(row) && in(row, planned);
            for (Optional<Id<Delegation>> backer : row.backers()) {
                if (was || will) {
                    Line line = lines.computeIfAbsent(new Cell.OfArea(backer, row.record().area()),
                            absent -> new Line(backer, new ArrayList<>(), new ArrayList<>()));
                    (was ? line.reviewed() : line.planned()).add(row);
                    if (was && will) {
                        line.planned().add(row);
                    }
                }
            }
        }
        List<Area> areas = new ArrayList<>();
        for (Column column : labels.columns(Column.By.AREA, rows)) {
            List<Line> own = partners.stream().map(partner -> Optional.ofNullable(lines.get(column.of(partner))))
                    .flatMap(Optional::stream).toList();
            own.forEach(Review::sort);
            if (column instanceof Column.Area(var area) && (area.isPresent() || !own.isEmpty())) {
                areas.add(new Area(area, own));
            }
        }
        return new Review(reviewed, planned, areas);
    }

    private static void sort(Line line) {
        line.reviewed().sort(Comparator.comparingInt(row -> row.record().number()));
        line.planned().sort(Comparator.comparingInt(row -> row.record().number()));
    }

    private static boolean in(SupportRow row, Years years) {
        return !row.span().isUnknown() && row.span().touches(years.first(), years.last());
    }

    private static boolean wasGiven(SupportRow row) {
        return switch (row.record().status()) {
            case RECALLED, SIGNED, ONGOING, COMPLETED -> true;
            case PROPOSED, PLEDGED -> false;
        };
    }

    private static boolean isToCome(SupportRow row) {
        return switch (row.record().status()) {
            case PROPOSED, PLEDGED, SIGNED, ONGOING -> true;
            case RECALLED, COMPLETED -> false;
        };
    }
}
