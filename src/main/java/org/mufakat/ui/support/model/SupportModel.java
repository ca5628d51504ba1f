package org.mufakat.ui.support.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
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
    private final ShownRows rows = new ShownRows();
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
        return rows.list();
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

    /** Whether rows are being replaced: what changes meanwhile is followed by another value of {@link #arranged}. */
    public boolean isArranging() {
        return arranging;
    }

    /** The place of a record among the rows; absent when it is not shown. */
    public Optional<Integer> position(Id<SupportRecord> record) {
        return rows.position(record);
    }

    /** Another value after rows were shown anew, so that a table finds its selection again. */
    public ReadOnlyIntegerProperty arranged() {
        return arranged.getReadOnlyProperty();
    }

    /** What things are called; another value when names or the language change. */
    public ReadOnlyObjectProperty<SupportLabels> labels() {
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
        arranging = true;
        rows.sort(order);
        showAgain();
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
        if (!rows.contains(wanted)) {
            kept = selected;
        }
        arrange();
    }

    /** Which records belong beside another one. */
    public RelatedRecords related() {
        return new RelatedRecords(all.values());
    }

    /** The rows as a table of tab-separated values under those headings, for a spreadsheet. */
    public String asTable(List<String> headings) {
        return new TableText(labels.get()).of(headings, rows.list());
    }

    private void relabel() {
        reload();
        arrangeAnew();
    }

    /** Stops following the session. */
    public void close() {
        stopListening.run();
    }

    private void updated(Update update) {
        boolean records = update.touches(EntryType.SUPPORT_RECORD);
        Map<Id<SupportRecord>, SupportRow> before = rowsOf(update);
        if (folded.get() && records || NAMING.stream().anyMatch(update::touches)) {
            reload();
        } else if (records) {
            update.changes().forEach(this::take);
        }
        if (records && update.cause() != Update.Cause.EDIT) {
            selectWhatCameBack(update);
        } else if (selected.filter(rows::contains).isPresent()
                && update.changes().stream().anyMatch(change -> change.id().equals(selected.get()))) {
            kept = selected;
        }
        if (changedInWordsOnly(before)) {
            before.forEach((id, row) -> rows.replace(all.get(id)));
            showAgain();
        } else if (records || NAMING.stream().anyMatch(update::touches)) {
            arrange();
        } else if (update.touches(EntryType.COMMENT)) {
            showCurrent();
        }
    }

    /** The rows of the records that an edit changes, as they are before it; none where anything else changes. */
    private Map<Id<SupportRecord>, SupportRow> rowsOf(Update update) {
        Map<Id<SupportRecord>, SupportRow> found = new HashMap<>();
        for (Change change : update.changes()) {
            if (update.cause() == Update.Cause.EDIT && !folded.get()
                    && change instanceof Change.Put(SupportRecord record) && all.containsKey(record.id())) {
                found.put(record.id(), all.get(record.id()));
            }
        }
        return found.size() == update.changes().size() ? found : Map.of();
    }

    /** Whether the rows changed only in what neither filters nor counts ask for, as while a title is typed. */
    private boolean changedInWordsOnly(Map<Id<SupportRecord>, SupportRow> before) {
        return filter.get().words().isBlank() && !before.isEmpty() && before.values().stream()
                .allMatch(row -> rows.contains(row.id()) && row.countsLike(all.get(row.id())));
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

    /** What may be seen now. */
    public Dossier seen() {
        return folded.get() ? session.seenByGroup() : session.dossier();
    }

    private void reload() {
        Dossier seen = seen();
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
        rows.show(counted.shown(), order);
        summary.set(counted.summary());
        if (selected.isPresent() && !rows.contains(selected.get())) {
            selected = Optional.empty();
        }
        showAgain();
    }

    private void showAgain() {
        arranging = true;
        showCurrent();
        arranging = false;
        arranged.set(arranged.get() + 1);
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
