package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/** The rows of the table in their order; as long as the same records are shown, none of them changes its place. */
public final class ShownRows {
    private final ObservableList<SupportRow> rows = FXCollections.observableArrayList();
    private final Map<Id<SupportRecord>, Integer> positions = new HashMap<>();

    /** The rows. */
    public ObservableList<SupportRow> list() {
        return rows;
    }

    /** The place of a record; absent when it is not shown. */
    public Optional<Integer> position(Id<SupportRecord> record) {
        return Optional.ofNullable(positions.get(record));
    }

    /** Whether a record is shown. */
    public boolean contains(Id<SupportRecord> record) {
        return positions.containsKey(record);
    }

    /** Shows those rows, in that order where they are others than before. */
    public void show(List<SupportRow> shown, Comparator<SupportRow> order) {
        if (shown.size() == rows.size() && shown.stream().allMatch(row -> contains(row.id()))) {
            shown.forEach(this::replace);
            return;
        }
        replace(shown, order);
    }

    /** Shows the same records in another order. */
    public void sort(Comparator<SupportRow> order) {
        replace(new ArrayList<>(rows), order);
    }

    private void replace(List<SupportRow> shown, Comparator<SupportRow> order) {
        shown.sort(order.thenComparing(RowOrder.NUMBER.with(Comparator.naturalOrder())));
        rows.setAll(shown);
        positions.clear();
        for (int i = 0; i < shown.size(); i++) {
            positions.put(shown.get(i).id(), i);
        }
    }

    /** Shows a record as it is now at the place where it stands. */
    public void replace(SupportRow now) {
        int at = positions.get(now.id());
        if (rows.get(at) != now) {
            rows.set(at, now);
        }
    }

    /** Shows nothing. */
    public void clear() {
        rows.clear();
        positions.clear();
    }
}
