package org.mufakat.ui.support.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;

/**
 * The records of a dossier as rows.
 *
 * @param dossier what they were read from
 * @param labels what things are called in them
 * @param rows the row of each record; the reader's own from now on
 */
record ReadRows(Dossier dossier, SupportLabels labels, Map<Id<SupportRecord>, SupportRow> rows) {
    /** What rows say of entries that are no support records. */
    static final List<EntryType> NAMING = List.of(EntryType.COVER, EntryType.DELEGATION, EntryType.PROGRAMME_AREA,
            EntryType.SUPPORT_KIND, EntryType.MEETING);

    /** The rows of that dossier, in no order. */
    static ReadRows of(Dossier dossier, Words words) {
        var labels = new SupportLabels(dossier, words);
        Map<Id<SupportRecord>, SupportRow> rows = new HashMap<>();
        dossier.all(SupportRecord.class).forEach(record -> rows.put(record.id(), labels.row(record)));
        return new ReadRows(dossier, labels, rows);
    }

    /** The same rows in that order, in which sorting them again costs little. */
    ReadRows inOrder(Comparator<SupportRow> order) {
        Map<Id<SupportRecord>, SupportRow> sorted = new LinkedHashMap<>(rows.size() * 4 / 3 + 1);
        rows.values().stream().sorted(order).forEach(row -> sorted.put(row.id(), row));
        return new ReadRows(dossier, labels, sorted);
    }

    /** Whether reading that dossier in that language would give the same rows. */
    boolean isOf(Dossier other, Language language) {
        return labels.language().equals(language) && (dossier == other || alike(other, EntryType.SUPPORT_RECORD)
                && NAMING.stream().allMatch(type -> alike(other, type)));
    }

    private boolean alike(Dossier other, EntryType type) {
        return dossier.all(type).equals(other.all(type));
    }
}
