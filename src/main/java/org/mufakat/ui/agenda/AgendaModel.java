package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Position;

/** The agenda of the prepared meeting as a person sees it: the list, the selected item, and what is folded away. */
public final class AgendaModel {
    private final Session session;
    private final ObservableValue<Boolean> folded;
    private final ObservableList<ItemRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Id<AgendaItem>>> selected = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ItemDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ItemFilter> filter = new SimpleObjectProperty<>(ItemFilter.ALL);
    private final ItemActs items;
    private final PositionActs position;
    private final CommentActs comments;
    private final Runnable release;
    private final ChangeListener<Boolean> onFold = (value, before, now) -> refresh();
    private List<ItemRow> all = List.of();
    private Consumer<String> turnedBack = field -> {};

    /** The agenda of the session's dossier; {@code folded} says whether only what the group may see is shown. */
    public AgendaModel(Session session, ObservableValue<Boolean> folded) {
        this.session = session;
        this.folded = folded;
        this.items = new ItemActs(session, this);
        this.position = new PositionActs(session, this);
        this.comments = new CommentActs(session, this);
        this.release = session.onUpdate(this::updated);
        folded.addListener(onFold);
        filter.addListener((value, before, now) -> refresh());
        refresh();
        all.stream().findFirst().ifPresent(row -> select(row.id()));
    }

    /** The items that the filter lets through, in reading order; the selected one is always among them. */
    public ObservableList<ItemRow> rows() {
        return rows;
    }

    /** Which items are listed. */
    public ObjectProperty<ItemFilter> filter() {
        return filter;
    }

    /** How many items a filter would list. */
    public int count(ItemFilter wanted) {
        return (int) all.stream().filter(wanted::takes).count();
    }

    /** The selected item, absent when there is none. */
    public ReadOnlyObjectProperty<Optional<Id<AgendaItem>>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What is shown about the selected item, absent when none is selected. */
    public ReadOnlyObjectProperty<Optional<ItemDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /** Whether only what the group may see is shown. */
    public ObservableValue<Boolean> folded() {
        return folded;
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return session.readOnly();
    }

    /** What can be done with items. */
    public ItemActs items() {
        return items;
    }

    /** What can be done with our position. */
    public PositionActs position() {
        return position;
    }

    /** What can be done with comments. */
    public CommentActs comments() {
        return comments;
    }

    /** What the person may see now: the dossier, or while folded what the group may see of it. */
    public Dossier seen() {
        return folded.getValue()
                ? session.seenByGroup()
                : session.dossier();
    }

    /** Selects an item, and ends the step that is being typed; an item that is not on the agenda is not selected. */
    public void select(Id<AgendaItem> item) {
        boolean other = !selected.get().equals(Optional.of(item));
        if (other && all.stream().anyMatch(row -> row.id().equals(item))) {
            session.closeTyping();
            selected.set(Optional.of(item));
            show(filtered());
            detail.set(ItemDetail.of(seen(), item, folded.getValue()));
        }
    }

    /** The item on which an entry stands: itself, or what is about it or about our position on it. */
    Optional<Id<AgendaItem>> itemOf(Anchor anchor) {
        Dossier dossier = seen();
        return dossier.find(anchor.type(), anchor.entry()).flatMap(entry -> itemOf(dossier, entry));
    }

    /** The field of our position that an entry is or is about; empty for the item itself. */
    String fieldOf(Anchor anchor) {
        Optional<Entry> found = seen().find(anchor.type(), anchor.entry());
        return found.isPresent() && found.get() instanceof Comment comment
                ? fieldOf(comment.about())
                : anchor.type() == EntryType.POSITION ? anchor.field() : "";
    }

    /** Tells {@code listener} in which field something was undone or redone; empty for the item itself. */
    public void onTurnedBack(Consumer<String> listener) {
        turnedBack = listener;
    }

    /** Stops listening to the session. */
    public void close() {
        release.run();
        folded.removeListener(onFold);
    }

    private void updated(Update update) {
        boolean matters = !folded.getValue() || update.touches(EntryType.AGENDA_ITEM)
                || update.touches(EntryType.POSITION) || update.touches(EntryType.MEETING);
        if (matters) {
            refresh();
        }
        if (update.cause() != Update.Cause.EDIT) {
            returnTo(update);
        }
    }

    private void refresh() {
        Dossier dossier = seen();
        List<ItemRow> before = all;
        all = ItemRow.of(dossier, folded.getValue());
        if (selected.get().filter(this::isListed).isEmpty()) {
            selected.set(neighbour(before));
        }
        show(filtered());
        detail.set(selected.get().flatMap(id -> ItemDetail.of(dossier, id, folded.getValue())));
    }

    private boolean isListed(Id<AgendaItem> item) {
        return all.stream().anyMatch(row -> row.id().equals(item));
    }

    /** The item that takes the selection when the selected one is gone: the next that is left, else the last. */
    private Optional<Id<AgendaItem>> neighbour(List<ItemRow> before) {
        int gone = before.stream().map(row -> Optional.of(row.id())).toList().indexOf(selected.get());
        return before.stream().skip(Math.max(0, gone)).map(ItemRow::id).filter(this::isListed).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id()));
    }

    private List<ItemRow> filtered() {
        ItemFilter wanted = folded.getValue() ? ItemFilter.ALL : filter.get();
        return all.stream().filter(row -> wanted.takes(row) || selected.get().equals(Optional.of(row.id()))).toList();
    }

    private void show(List<ItemRow> wanted) {
        boolean same = rows.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = rows.get(i).id().equals(wanted.get(i).id());
        }
        if (!same) {
            rows.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!rows.get(i).equals(wanted.get(i))) {
                rows.set(i, wanted.get(i));
            }
        }
    }

    private void returnTo(Update update) {
        for (Change change : update.changes()) {
            Optional<Entry> after = update.after().find(change.type(), change.id());
            Optional<Entry> before = update.before().find(change.type(), change.id());
            Optional<Id<AgendaItem>> item = after.or(() -> before).flatMap(entry -> itemOf(update.after(), entry));
            if (item.filter(this::isListed).isPresent()) {
                select(item.get());
                turnedBack.accept(fieldOf(change.type(), before, after));
                return;
            }
        }
    }

    private static Optional<Id<AgendaItem>> itemOf(Dossier dossier, Entry entry) {
        return switch (entry) {
            case AgendaItem item -> Optional.of(item.id());
            case Position position -> Optional.of(position.item());
            case Contribution asked -> Optional.of(asked.item());
            case Instruction told -> told.about().flatMap(about -> dossier.find(about.type(), about.entry()))
                    .flatMap(about -> itemOf(dossier, about));
            case Comment comment -> dossier.find(comment.about().type(), comment.about().entry())
                    .filter(about -> !(about instanceof Comment)).flatMap(about -> itemOf(dossier, about));
            default -> Optional.empty();
        };
    }

    private static String fieldOf(EntryType type, Optional<Entry> before, Optional<Entry> after) {
        if (type != EntryType.POSITION) {
            return "";
        }
        List<String> fields = new ArrayList<>();
        for (Surface zone : Surface.values()) {
            fields.addAll(zone.fields());
        }
        return fields.stream().filter(field -> !words(before, field).equals(words(after, field))).findFirst()
                .orElse("");
    }

    private static Object words(Optional<Entry> position, String field) {
        return position.map(entry -> EntryType.POSITION.shape().part(field).of(entry)).orElse("");
    }
}
