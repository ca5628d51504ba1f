package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportRecord;

/** One walk over all rows: which of them a filter lets pass, and everything that is counted on the way. */
public final class SupportCount {
    private final SupportFilter filter;
    private final SupportLabels labels;
    private final List<SupportRow> shown = new ArrayList<>();
    private final List<SupportRow> counted = new ArrayList<>();
    private final Map<Set<Optional<Id<Delegation>>>, Tally> tallies = new IdentityHashMap<>();
    private int all;
    private int after;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    /** What is counted of the records of the same partners. */
    private static final class Tally {
        private final boolean backed;
        private int inTime;
        private boolean shown;

        Tally(boolean backed) {
            this.backed = backed;
        }
    }

    /** Walks over the rows; the kept one is shown whether it passes or not. */
    public SupportCount(Collection<SupportRow> rows, SupportFilter filter, SupportLabels labels,
            Optional<Id<SupportRecord>> kept, Set<Id<SupportRecord>> notMentioned) {
        this.filter = filter;
        this.labels = labels;
        List<String> folded = filter.foldedWords();
        for (SupportRow row : rows) {
            Tally tally = tallies.computeIfAbsent(row.backers(), same -> new Tally(filter.backed(same)));
            boolean inTime = filter.inTime(row);
            boolean passes = inTime && tally.backed && filter.described(row, folded)
                    && (!filter.notMentioned() || notMentioned.contains(row.id()));
            all++;
            after += row.afterMeeting() ? 1 : 0;
            if (inTime) {
                tally.inTime++;
                span(row.span());
            }
            if (passes) {
                counted.add(row);
            }
            if (passes && filter.inCell(row) || kept.isPresent() && kept.get().equals(row.id())) {
                shown.add(row);
                tally.shown = true;
            }
        }
    }

    /** The rows that are shown, in no order. */
    public List<SupportRow> shown() {
        return shown;
    }

    /** The rows that pass whatever cell is pressed, in no order: what the pictures count. */
    List<SupportRow> counted() {
        return counted;
    }

    /** What is said about them. */
    public SupportSummary summary() {
        Set<Optional<Id<ProgrammeArea>>> outside = new HashSet<>();
        labels.areas().stream().filter(ProgrammeArea::outside).forEach(area -> outside.add(Optional.of(area.id())));
        Map<Optional<Id<Delegation>>, Integer> inTime = new HashMap<>();
        Set<Optional<Id<Delegation>>> partners = new HashSet<>();
        int othersHidden = 0;
        for (Map.Entry<Set<Optional<Id<Delegation>>>, Tally> each : tallies.entrySet()) {
            Tally tally = each.getValue();
            each.getKey().forEach(backer -> inTime.merge(backer, tally.inTime, Integer::sum));
            if (tally.shown) {
                partners.addAll(each.getKey());
            }
            if (!tally.backed && each.getKey().contains(Optional.<Id<Delegation>>empty())) {
                othersHidden += tally.inTime;
            }
        }
        return new SupportSummary(chips(inTime), shown.size(), all,
                partners.size(), count(row -> row.record().area().isEmpty()),
                outside.isEmpty() ? 0 : count(row -> outside.contains(row.record().area())), after,
                filter.afterMeeting() ? 0 : after, othersHidden,
                firstYear > lastYear ? Optional.empty() : Optional.of(new Years(firstYear, lastYear)));
    }

    private List<SupportSummary.Chip> chips(Map<Optional<Id<Delegation>>, Integer> inTime) {
        List<SupportSummary.Chip> made = new ArrayList<>();
        List<Optional<Id<Delegation>>> possible = new ArrayList<>();
        labels.possiblePartners().stream().filter(Delegation::takesPart)
                .forEach(each -> possible.add(Optional.of(each.id())));
        possible.add(Optional.empty());
        for (Optional<Id<Delegation>> partner : possible) {
            int count = inTime.getOrDefault(partner, 0);
            if (count > 0) {
                made.add(new SupportSummary.Chip(partner, labels.chip(partner), count,
                        !filter.partnersOff().contains(partner)));
            }
        }
        return made;
    }

    private int count(Predicate<SupportRow> what) {
        return (int) shown.stream().filter(what).count();
    }

    private void span(Span of) {
        if (of.firstYear() != Integer.MIN_VALUE) {
            firstYear = Math.min(firstYear, of.firstYear());
            lastYear = Math.max(lastYear, of.firstYear());
        }
        if (of.lastYear() != Integer.MAX_VALUE) {
            firstYear = Math.min(firstYear, of.lastYear());
            lastYear = Math.max(lastYear, of.lastYear());
        }
    }
}
