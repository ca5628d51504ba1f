package org.mufakat.ui.support.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
    private final Session session;
    private final Runnable stopListening;
    private final AllRows all;
    private final ShownRows rows = new ShownRows();
    private final Chosen chosen = new Chosen();
    private final ObjectProperty<SupportFilter> filter = new SimpleObjectProperty<>(SupportFilter.NONE);
    private final ReadOnlyObjectWrapper<SupportSummary> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper arranged = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(Chart.AREAS);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<Set<Id<SupportRecord>>> notMentioned = new SimpleObjectProperty<>(Set.of());
    private List<SupportRow> counted = List.of();
    private boolean arranging;
    private Comparator<SupportRow> order = RowOrder.FIRST;

    /** The records of the session's dossier, those up to the prepared meeting shown at first. */
    public SupportModel(Session session, Words words, RowsAhead ahead) {
        this.session = session;
        this.all = new AllRows(session, words, ahead);
        this.stopListening = session.onUpdate(this::updated);
        filter.set(unfiltered());
        arrange();
        filter.subscribe((before, after) -> {
            chosen.letGo();
            arrange();
        });
        grouping.subscribe((before, after) -> group());
        notMentioned.subscribe((before, after) -> {
            if (filter.get().notMentioned()) {
                arrange();
            }
        });
        all.folded().subscribe((before, after) -> relabel());
        words.messagesProperty().subscribe((before, after) -> relabel());
    }

    /** The lines of the table: the records that are shown, sorted, below the headings of their groups. */
    public ObservableList<TableLine> lines() {
        return rows.lines();
    }

    /** The records that are shown, sorted, those of folded groups too. */
    public List<SupportRow> rows() {
        return rows.rows();
    }

    /** The records that pass the filter whatever cell is pressed, in no order: what pictures count. */
    public List<SupportRow> counted() {
        return counted;
    }

    /** The pictures of the records. */
    public Pictures pictures() {
        return new Pictures(this, all.all());
    }

    /** What stands above the table, or in its place. */
    public ObjectProperty<Chart> chart() {
        return chart;
    }

    /** By what the rows are grouped. */
    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** Folds a group, or opens it again. */
    public void fold(GroupLine group) {
        arranging = true;
        rows.fold(group);
        showAgain();
    }

    /** The records that the draft does not mention, as far as is known; asked for by the filter. */
    public ObjectProperty<Set<Id<SupportRecord>>> notMentioned() {
        return notMentioned;
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
        return chosen.current();
    }

    /** The comments about the selected record, oldest first; none while what stays is folded away. */
    public ObservableList<Comment> comments() {
        return chosen.comments();
    }

    /** Whether only what the group may see is shown. */
    public BooleanProperty folded() {
        return all.folded();
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return session.readOnly();
    }

    /** Whether there is no record at all. */
    public boolean isEmpty() {
        return all.all().isEmpty();
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
        return all.labels();
    }

    /** The filter that lets everything pass up to the meeting, from those that take part when they gave anything. */
    public SupportFilter unfiltered() {
        return all.othersAlone() ? SupportFilter.NONE : SupportFilter.NONE.withPartnersOff(Set.of(Optional.empty()));
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
        if (!arranging && !wanted.equals(chosen.selected())) {
            chosen.select(wanted);
            if (chosen.kept().isPresent() && !chosen.kept().equals(wanted)) {
                chosen.letGo();
                arrange();
            }
            showCurrent();
        }
    }

    /** Selects a record and shows it although a filter hides it. */
    public void reveal(Id<SupportRecord> wanted) {
        chosen.select(Optional.of(wanted));
        if (!rows.contains(wanted)) {
            chosen.keep();
        }
        rows.open(wanted);
        arrange();
    }

    /** Which records belong beside another one. */
    public RelatedRecords related() {
        return new RelatedRecords(all.all());
    }

    private void relabel() {
        all.read();
        group();
    }

    /** Stops following the session. */
    public void close() {
        stopListening.run();
    }

    private void updated(Update update) {
        boolean records = update.touches(EntryType.SUPPORT_RECORD);
        Map<Id<SupportRecord>, SupportRow> before = all.before(update);
        boolean others = all.follow(update);
        if (records && update.cause() != Update.Cause.EDIT) {
            selectWhatCameBack(update);
        } else if (chosen.selected().filter(rows::contains).isPresent() && update.changes().stream()
                .anyMatch(change -> chosen.selected().equals(Optional.of(change.id())))) {
            chosen.keep();
        }
        if (changedInWordsOnly(before)) {
            before.keySet().forEach(id -> all.find(id).ifPresent(rows::replace));
            showAgain();
        } else if (AllRows.isNaming(update)) {
            arranging = true;
            rows.clear();
            arrange();
        } else if (others) {
            arrange();
        } else if (update.touches(EntryType.COMMENT)) {
            showCurrent();
        }
    }

    /** Whether the rows changed only in what neither filters nor counts ask for, as while a title is typed. */
    private boolean changedInWordsOnly(Map<Id<SupportRecord>, SupportRow> before) {
        return filter.get().words().isBlank() && !before.isEmpty() && before.values().stream()
                .allMatch(row -> rows.contains(row.id()) && row.countsLike(all.find(row.id()).orElse(row)));
    }

    private void selectWhatCameBack(Update update) {
        List<Id<SupportRecord>> put = update.changes().stream()
                .filter(change -> change.type() == EntryType.SUPPORT_RECORD && change instanceof Change.Put)
                .flatMap(change -> all.find(change.id()).stream()).map(SupportRow::id).distinct().toList();
        if (put.size() == 1) {
            chosen.select(Optional.of(put.getFirst()));
            chosen.keep();
        }
    }

    /** What may be seen now. */
    public Dossier seen() {
        return all.seen();
    }

    private void group() {
        arranging = true;
        Grouping by = grouping.get();
        SupportLabels called = all.labels().get();
        rows.group(by.order(called), row -> by.heading(row, called));
        arrange();
    }

    private void arrange() {
        arranging = true;
        var count = new SupportCount(all.all(), filter.get(), all.labels().get(), chosen.kept(), notMentioned.get());
        counted = count.counted();
        summary.set(count.summary());
        rows.show(count.shown(), order);
        if (chosen.selected().filter(rows::contains).isEmpty()) {
            chosen.select(Optional.empty());
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
        chosen.show(chosen.selected().flatMap(all::find), all.folded().get()
                ? List.of()
                : chosen.selected().<List<Comment>>map(id -> session.dossier().commentsAbout(id)).orElse(List.of()));
    }
}
