package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/**
 * The lines of the table in their order: the records, below headings where they are grouped. As long as the same
 * records are shown in the same groups, none of them changes its place.
 */
final class ShownRows {
    private final ObservableList<TableLine> lines = FXCollections.observableArrayList();
    private final Map<Id<SupportRecord>, Integer> positions = new HashMap<>();
    private final Map<Id<SupportRecord>, Integer> places = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    private List<SupportRow> rows = new ArrayList<>();
    private Comparator<SupportRow> groups = (one, other) -> 0;
    private Function<SupportRow, Optional<String>> group = row -> Optional.empty();

    /** The lines. */
    ObservableList<TableLine> lines() {
        return lines;
    }

    /** The records in their order, those of folded groups too. */
    List<SupportRow> rows() {
        return rows;
    }

    /** The line of a record; absent when it is not shown. */
    Optional<Integer> position(Id<SupportRecord> record) {
        return Optional.ofNullable(positions.get(record));
    }

    /** Whether a record is shown, or stands in a group that is folded. */
    boolean contains(Id<SupportRecord> record) {
        return places.containsKey(record);
    }

    /** Groups the rows from now on; they are shown so with the next {@link #show}. */
    void group(Comparator<SupportRow> order, Function<SupportRow, Optional<String>> name) {
        groups = order;
        group = name;
        folded.clear();
        clear();
    }

    /** Shows those rows, in that order where they or their groups are others than before. */
    void show(List<SupportRow> shown, Comparator<SupportRow> order) {
        if (shown.size() == rows.size() && shown.stream().allMatch(this::staysInItsGroup)) {
            shown.forEach(this::replace);
            return;
        }
        replace(shown, order);
    }

    private boolean staysInItsGroup(SupportRow now) {
        Integer at = places.get(now.id());
        return at != null && (rows.get(at) == now || group.apply(rows.get(at)).equals(group.apply(now)));
    }

    /** Shows the same records in another order. */
    void sort(Comparator<SupportRow> order) {
        replace(new ArrayList<>(rows), order);
    }

    /** Folds a group, or opens it again. */
    void fold(GroupLine line) {
        if (!folded.remove(line.name())) {
            folded.add(line.name());
        }
        list();
    }

    /** Opens the group of a record. */
    void open(Id<SupportRecord> record) {
        Optional.ofNullable(places.get(record)).flatMap(at -> group.apply(rows.get(at))).filter(folded::remove)
                .ifPresent(opened -> list());
    }

    private void replace(List<SupportRow> shown, Comparator<SupportRow> order) {
        shown.sort(groups.thenComparing(order).thenComparing(RowOrder.NUMBER.with(Comparator.naturalOrder())));
        rows = shown;
        places.clear();
        for (int i = 0; i < shown.size(); i++) {
            places.put(shown.get(i).id(), i);
        }
        list();
    }

    private void list() {
        List<TableLine> listed = new ArrayList<>(rows.size());
        positions.clear();
        int at = 0;
        while (at < rows.size()) {
            Optional<String> name = group.apply(rows.get(at));
            int end = name.isEmpty() ? rows.size() : endOfGroup(at, name);
            boolean closed = name.isPresent() && folded.contains(name.get());
            if (name.isPresent()) {
                listed.add(new GroupLine(name.get(), end - at, closed));
            }
            for (int i = at; i < end && !closed; i++) {
                positions.put(rows.get(i).id(), listed.size());
                listed.add(rows.get(i));
            }
            at = end;
        }
        lines.setAll(listed);
    }

    private int endOfGroup(int start, Optional<String> name) {
        int end = start + 1;
        while (end < rows.size() && group.apply(rows.get(end)).equals(name)) {
            end++;
        }
        return end;
    }

    /** Shows a record as it is now at the place where it stands. */
    void replace(SupportRow now) {
        int at = places.get(now.id());
        if (rows.get(at) != now) {
            rows.set(at, now);
            position(now.id()).ifPresent(line -> lines.set(line, now));
        }
    }

    /** Shows nothing. */
    void clear() {
        rows = new ArrayList<>();
        lines.clear();
        positions.clear();
        places.clear();
    }
}
