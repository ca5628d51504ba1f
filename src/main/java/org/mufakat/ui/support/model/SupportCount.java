package org.mufakat.ui.support.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<Optional<Id<Delegation>>, Integer> chips = new HashMap<>();
    private int all;
    private int after;
    private int othersHidden;
    private Optional<Years> span = Optional.empty();

    /** Walks over the rows; the kept one is shown whether it passes or not. */
    public SupportCount(Collection<SupportRow> rows, SupportFilter filter, SupportLabels labels,
            Optional<Id<SupportRecord>> kept, Set<Id<SupportRecord>> notMentioned) {
        this.filter = filter;
        this.labels = labels;
        List<String> folded = filter.foldedWords();
        for (SupportRow row : rows) {
            boolean inTime = filter.inTime(row);
            boolean passes = inTime && filter.backed(row) && filter.described(row, folded)
                    && (!filter.notMentioned() || notMentioned.contains(row.id()));
            all++;
            after += row.afterMeeting() ? 1 : 0;
            if (inTime) {
                row.backers().forEach(backer -> chips.merge(backer, 1, Integer::sum));
                othersHidden += !filter.backed(row) && row.backers().contains(Optional.<Id<Delegation>>empty()) ? 1 : 0;
                row.record().period().from().ifPresent(this::span);
                row.record().period().to().ifPresent(this::span);
            }
            if (passes) {
                counted.add(row);
            }
            if (passes && filter.inCell(row) || kept.isPresent() && kept.get().equals(row.id())) {
                shown.add(row);
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
        List<SupportSummary.Chip> all = chips();
        Set<Optional<Id<Delegation>>> partners = new HashSet<>();
        shown.forEach(row -> partners.addAll(row.backers()));
        return new SupportSummary(all, shown.size(), this.all,
                partners.size(), count(row -> row.record().area().isEmpty()),
                count(row -> outside.contains(row.record().area())), after, filter.afterMeeting() ? 0 : after,
                othersHidden, span);
    }

    private List<SupportSummary.Chip> chips() {
        List<SupportSummary.Chip> made = new ArrayList<>();
        labels.possiblePartners().stream().filter(Delegation::takesPart)
                .forEach(each -> chip(Optional.of(each.id())).ifPresent(made::add));
        chip(Optional.empty()).ifPresent(made::add);
        return made;
    }

    private Optional<SupportSummary.Chip> chip(Optional<Id<Delegation>> partner) {
        return Optional.ofNullable(chips.get(partner)).map(count -> new SupportSummary.Chip(partner,
                labels.chip(partner), count, !filter.partnersOff().contains(partner)));
    }

    private int count(Predicate<SupportRow> what) {
        return (int) shown.stream().filter(what).count();
    }

    private void span(LocalDate day) {
        int year = day.getYear();
        span = Optional.of(span.map(known -> known.including(year)).orElseGet(() -> new Years(year, year)));
    }
}
