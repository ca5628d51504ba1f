package org.mufakat.ui.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;

/** The support records as they are filtered, counted, sorted and selected; knows no control. */
public final class SupportModel {
    private static final List<EntryType> NAMING = List.of(EntryType.COVER, EntryType.DELEGATION,
            EntryType.PROGRAMME_AREA, EntryType.SUPPORT_KIND, EntryType.MEETING);

    private final Session session;
    private final Words words;
    private final Runnable stopListening;
    private final Map<Id<SupportRecord>, SupportRow> all = new HashMap<>();
    private final ObservableList<SupportRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Comment> comments = FXCollections.observableArrayList();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObjectProperty<SupportFilter> filter = new SimpleObjectProperty<>(SupportFilter.NONE);
    private final ReadOnlyObjectWrapper<SupportSummary> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SupportLabels> labels = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<SupportRow>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper arranged = new ReadOnlyIntegerWrapper();
    private boolean arranging;
    private Comparator<SupportRow> order = RowOrder.PERIOD.with(Comparator.naturalOrder());
    private Optional<Id<SupportRecord>> selected = Optional.empty();
    private Optional<Id<SupportRecord>> kept = Optional.empty();

    /** The records of the session's dossier, those up to the prepared meeting shown at first. */
    public SupportModel(Session session, Words words) {
        this.session = session;
        this.words = words;
        this.stopListening = session.onUpdate(this::updated);
        reload();
        filter.set(unfiltered());
        arrange();
        filter.subscribe((before, after) -> {
            kept = Optional.empty();
            arrange();
        });
        folded.subscribe((before, after) -> relabel());
        words.messagesProperty().subscribe((before, after) -> relabel());
    }

    /** The rows that are shown, sorted. */
    public ObservableList<SupportRow> rows() {
        return rows;
    }

    /** Which records are asked for. */
    public ObjectProperty<SupportFilter> filter() {
        return filter;
    }

    /** What is counted over the records. */
    public ReadOnlyObjectProperty<SupportSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    /** The selected record as it is now. */
    public ReadOnlyObjectProperty<Optional<SupportRow>> current() {
        return current.getReadOnlyProperty();
    }

    /** The comments about the selected record, oldest first; none while what stays is folded away. */
    public ObservableList<Comment> comments() {
        return comments;
    }

    /** Whether only what the group may see is shown. */
    public BooleanProperty folded() {
        return folded;
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return session.readOnly();
    }

    /** Whether there is no record at all. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Another value after rows were shown anew, so that a table finds its selection again. */
    ReadOnlyIntegerProperty arranged() {
        return arranged.getReadOnlyProperty();
    }

    /** What things are called; another value when names or the language change. */
    ReadOnlyObjectProperty<SupportLabels> labels() {
        return labels.getReadOnlyProperty();
    }

    /** The filter that lets everything pass up to the meeting, from those that take part when they gave anything. */
    public SupportFilter unfiltered() {
        boolean some = all.values().stream().anyMatch(row -> !row.backers().equals(Set.of(Optional.empty())));
        return some ? SupportFilter.NONE.withPartnersOff(Set.of(Optional.empty())) : SupportFilter.NONE;
    }

    /** Takes all filters back. */
    public void clearFilters() {
        filter.set(unfiltered());
    }

    /** Asks for a cell of the matrix alone, or for all again when it was asked for already. */
    public void press(Cell cell) {
        Optional<Cell> pressed = Optional.of(cell);
        filter.set(filter.get().withCell(filter.get().cell().equals(pressed) ? Optional.empty() : pressed));
    }

    /** Sorts the rows, now and whenever others are shown; typing alone does not move a row. */
    public void sort(Comparator<SupportRow> wanted) {
        order = wanted;
        arrangeAnew();
    }

    /** Selects a record, or none; what a table loses while its rows are replaced is no choice of the person. */
    public void select(Optional<Id<SupportRecord>> wanted) {
        if (!arranging && !wanted.equals(selected)) {
            selected = wanted;
            if (kept.isPresent() && !kept.equals(wanted)) {
                kept = Optional.empty();
                arrange();
            }
            showCurrent();
        }
    }

    /** Selects a record and shows it although a filter hides it. */
    public void reveal(Id<SupportRecord> wanted) {
        selected = Optional.of(wanted);
        if (rows.stream().noneMatch(row -> row.id().equals(wanted))) {
            kept = selected;
        }
        arrange();
    }

    /** The record of that number, absent when there is none. */
    public Optional<SupportRow> numbered(int number) {
        return all.values().stream().filter(row -> row.record().number() == number).findFirst();
    }

    /** The records that say otherwise than this one, or that are said otherwise by it, by number. */
    public List<SupportRow> contradicting(SupportRecord record) {
        return byNumber(row -> record.contradicts().contains(row.id())
                || row.record().contradicts().contains(record.id()));
    }

    /** Other records from the same source, by number. */
    public List<SupportRow> fromSameSource(SupportRecord record) {
        return record.source().isBlank()
                ? List.of()
                : byNumber(row -> row.record().source().equals(record.source()) && !row.id().equals(record.id()));
    }

    /** The rows as a table of tab-separated values under those headings, for a spreadsheet. */
    public String asTable(List<String> headings) {
        return new TableText(labels.get()).of(headings, rows);
    }

    private void relabel() {
        reload();
        arrangeAnew();
    }

    /** Stops following the session. */
    public void close() {
        stopListening.run();
    }

    private List<SupportRow> byNumber(Predicate<SupportRow> which) {
        return all.values().stream().filter(which).sorted(RowOrder.NUMBER.with(Comparator.naturalOrder())).toList();
    }

    private void updated(Update update) {
        boolean records = update.touches(EntryType.SUPPORT_RECORD);
        if (folded.get() && records || NAMING.stream().anyMatch(update::touches)) {
            reload();
        } else if (records) {
            update.changes().forEach(this::take);
        }
        if (records && update.cause() != Update.Cause.EDIT) {
            selectWhatCameBack(update);
        } else if (records && selected.filter(all::containsKey).isPresent()
                && rows.stream().anyMatch(row -> selected.equals(Optional.of(row.id())))) {
            kept = update.changes().stream().anyMatch(change -> selected.equals(Optional.of(change.id())))
                    ? selected
                    : kept;
        }
        if (records || NAMING.stream().anyMatch(update::touches)) {
            arrange();
        } else if (update.touches(EntryType.COMMENT)) {
            showCurrent();
        }
    }

    private void selectWhatCameBack(Update update) {
        List<Id<SupportRecord>> put = update.changes().stream()
                .filter(change -> change instanceof Change.Put(SupportRecord record) && all.containsKey(record.id()))
                .map(change -> all.get(change.id()).id()).distinct().toList();
        if (put.size() == 1) {
            selected = Optional.of(put.getFirst());
            kept = selected;
        }
    }

    private void take(Change change) {
        switch (change) {
            case Change.Put(SupportRecord record) -> all.put(record.id(), labels.get().row(record));
            case Change.Remove(EntryType type, Id<?> id) when type == EntryType.SUPPORT_RECORD -> all.remove(id);
            default -> {
            }
        }
    }

    private void reload() {
        Dossier seen = folded.get()
                ? Disclosure.of(session.dossier(), DisclosureRequest.to(Audience.GROUP))
                : session.dossier();
        labels.set(new SupportLabels(seen, words));
        all.clear();
        seen.all(SupportRecord.class).forEach(record -> all.put(record.id(), labels.get().row(record)));
    }

    private void arrangeAnew() {
        arranging = true;
        rows.clear();
        arrange();
    }

    private void arrange() {
        arranging = true;
        var counted = new SupportCount(all.values(), filter.get(), labels.get(), kept);
        Map<Id<SupportRecord>, SupportRow> shown = counted.shown().stream()
                .collect(Collectors.toMap(SupportRow::id, row -> row));
        if (shown.size() == rows.size() && rows.stream().allMatch(row -> shown.containsKey(row.id()))) {
            replaceChanged(shown);
        } else {
            List<SupportRow> sorted = new ArrayList<>(counted.shown());
            sorted.sort(order.thenComparing(RowOrder.NUMBER.with(Comparator.naturalOrder())));
            rows.setAll(sorted);
        }
        summary.set(counted.summary());
        if (selected.isPresent() && !shown.containsKey(selected.get())) {
            selected = Optional.empty();
        }
        showCurrent();
        arranging = false;
        arranged.set(arranged.get() + 1);
    }

    private void replaceChanged(Map<Id<SupportRecord>, SupportRow> shown) {
        for (int i = 0; i < rows.size(); i++) {
            SupportRow now = shown.get(rows.get(i).id());
            if (now != rows.get(i)) {
                rows.set(i, now);
            }
        }
    }

    private void showCurrent() {
        current.set(selected.map(all::get).filter(Objects::nonNull));
        List<Comment> about = folded.get()
                ? List.of()
                : selected.<List<Comment>>map(id -> session.dossier().commentsAbout(id)).orElse(List.of());
        if (!comments.equals(about)) {
            comments.setAll(about);
        }
    }
}
