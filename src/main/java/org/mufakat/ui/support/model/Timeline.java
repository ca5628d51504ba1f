package org.mufakat.ui.support.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;

/**
 * The records of each partner along the years.
 *
 * @param axis the years from left to right
 * @param lines a line for each partner, in the order of the chips
 * @param undated how many records have no day at all, and are nowhere on it
 */
public record Timeline(Years axis, List<Line> lines, int undated) {
    /**
     * The records of a partner.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param lanes marks that do not touch each other, lane below lane; none where there are too many of them
     * @param counts how many records may lie in each year of the axis
     */
    public record Line(Optional<Id<Delegation>> partner, List<List<Mark>> lanes, int[] counts) {}

    /**
     * When a record was.
     *
     * @param row the record
     * @param start the day it begins, as a year with a fraction; that of the axis where it is open
     * @param end the day after it ends, likewise
     * @param openStart whether it may have begun earlier
     * @param openEnd whether it goes on
     * @param precision how exactly that is known
     */
    public record Mark(SupportRow row, double start, double end, boolean openStart, boolean openEnd,
            Precision precision) {
        /** Whether it is one day, or so few that they look like one. */
        public boolean isDay(double least) {
            return !openStart && !openEnd && end - start <= least;
        }
    }

    /** Keeps unmodifiable copies. */
    public Timeline {
        lines = List.copyOf(lines);
    }

    /** Whether there are too many records to draw each. */
    public boolean isDense() {
        return lines.stream().anyMatch(line -> line.lanes().isEmpty()
                && Arrays.stream(line.counts()).anyMatch(count -> count > 0));
    }

    /**
     * Lays out those rows.
     *
     * @param ends the day at which what goes on is cut, such as the meeting
     * @param least the width of a mark at the least, in years
     * @param most how many lanes there is room for in all
     * @param precisions how exactly a record's period is known
     */
    public static Timeline of(Collection<SupportRow> rows, List<Optional<Id<Delegation>>> partners, Years axis,
            Optional<LocalDate> ends, double least, int most, SupportLabels precisions) {
        Map<Optional<Id<Delegation>>, List<SupportRow>> byPartner = new HashMap<>();
        int undated = 0;
        for (SupportRow row : rows) {
            if (row.span().isUnknown()) {
                undated++;
            } else {
                row.backers().forEach(backer -> byPartner.computeIfAbsent(backer, absent -> new ArrayList<>())
                        .add(row));
            }
        }
        int drawn = byPartner.values().stream().mapToInt(List::size).sum();
        double last = ends.map(Timeline::at).orElse(axis.last() + 1.0);
        List<Line> lines = new ArrayList<>();
        int lanes = 0;
        for (Optional<Id<Delegation>> partner : partners) {
            List<SupportRow> own = byPartner.getOrDefault(partner, List.of());
            List<List<Mark>> laid = drawn > most * 40 ? List.of() : lanes(own, axis, last, least, precisions);
            lanes += laid.size();
            lines.add(new Line(partner, laid, counts(own, axis)));
        }
        if (lanes > most) {
            lines.replaceAll(line -> new Line(line.partner(), List.of(), line.counts()));
        }
        return new Timeline(axis, lines, undated);
    }

    /** A day as a year with a fraction. */
    public static double at(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    private static int[] counts(List<SupportRow> rows, Years axis) {
        int[] counts = new int[axis.last() - axis.first() + 1];
        for (SupportRow row : rows) {
            int from = Math.max(row.span().firstYear(), axis.first());
            int to = Math.min(row.span().lastYear(), axis.last());
            for (int year = from; year <= to; year++) {
                counts[year - axis.first()]++;
            }
        }
        return counts;
    }

    private static List<List<Mark>> lanes(List<SupportRow> rows, Years axis, double ends, double least,
            SupportLabels precisions) {
        List<Mark> marks = new ArrayList<>();
        rows.forEach(row -> marks.add(mark(row, axis, ends, precisions)));
        marks.sort(Comparator.comparingDouble(Mark::start).thenComparingDouble(mark -> -mark.end())
                .thenComparing(mark -> mark.row().record().number()));
        List<List<Mark>> lanes = new ArrayList<>();
        for (Mark mark : marks) {
            lanes.stream().filter(lane -> end(lane.getLast(), least) + least / 3 <= mark.start()).findFirst()
                    .orElseGet(() -> {
                        lanes.add(new ArrayList<>());
                        return lanes.getLast();
                    }).add(mark);
        }
        return lanes;
    }

    private static double end(Mark mark, double least) {
        return Math.max(mark.end(), mark.start() + least);
    }

    private static Mark mark(SupportRow row, Years axis, double ends, SupportLabels precisions) {
        Period period = row.record().period();
        double start = period.from().map(Timeline::at).orElse((double) axis.first());
        double end = period.to().map(day -> at(day.plusDays(1))).orElse(Math.max(ends, start));
        return new Mark(row, start, end, period.from().isEmpty(), period.to().isEmpty(),
                precisions.precision(row.record()).orElse(Precision.DAY));
    }
}
