package org.mufakat.ui.support.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mufakat.domain.SupportRecord;

/**
 * Which records belong beside another one.
 *
 * @param all the rows of all records, shown or not
 */
public record RelatedRecords(Collection<SupportRow> all) {
    /** The record of that number, absent when there is none. */
    public Optional<SupportRow> numbered(int number) {
        return all.stream().filter(row -> row.record().number() == number).findFirst();
    }

    /** The records that say otherwise than this one, or that are said otherwise by it, by number. */
    public List<SupportRow> contradicting(SupportRecord record) {
        return byNumber(row -> record.contradicts().contains(row.id())
                || row.record().contradicts().contains(record.id()));
    }

    /** Other records from the same source, by number. */
    public List<SupportRow> fromSameSource(SupportRecord record) {
        List<String> sources = record.source().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return sources.isEmpty()
                ? List.of()
                : byNumber(row -> !row.id().equals(record.id()) && sources.stream().anyMatch(
                        source -> row.record().source().contains(source)
                                && row.record().source().lines().anyMatch(line -> line.strip().equals(source))));
    }

    private List<SupportRow> byNumber(Predicate<SupportRow> which) {
        return all.stream().filter(which).sorted(RowOrder.NUMBER.with(Comparator.naturalOrder())).toList();
    }
}
