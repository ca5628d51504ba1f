package org.mufakat.ui.agenda.model;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.OpenInParagraphs;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Triage;
import org.mufakat.ui.control.Memory;

/** Which items are listed, of which meeting and in which order; filter and order are remembered. */
public final class Listing {
    /** In which order items are listed. */
    public enum Order {
        /** As on the agenda, parts below their wholes. */
        AGENDA,
        /** What is least ready first. */
        READINESS,
        /** What is most certain to be raised first. */
        TRIAGE,
        /** By the desk that writes the position. */
        LEAD
    }

    private static final String FILTER = "agenda.filter";
    private static final String ORDER = "agenda.order";
    private final ObservableList<ItemRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ItemFilter> filter;
    private final ObjectProperty<Order> order;
    private final ObjectProperty<Optional<Id<Meeting>>> meeting = new SimpleObjectProperty<>(Optional.empty());
    private final OpenInParagraphs open = new OpenInParagraphs();
    private final Collator collator = Collator.getInstance(Locale.of("vi"));
    private List<ItemRow> all = List.of();

    /** Lists nothing yet. */
    Listing(Memory memory) {
        filter = new SimpleObjectProperty<>(remembered(memory, FILTER, ItemFilter.class, ItemFilter.ALL));
        order = new SimpleObjectProperty<>(remembered(memory, ORDER, Order.class, Order.AGENDA));
        filter.addListener((value, before, now) -> memory.keep(FILTER, now.name()));
        order.addListener((value, before, now) -> memory.keep(ORDER, now.name()));
    }

    private static <E extends Enum<E>> E remembered(Memory memory, String key, Class<E> kind, E usual) {
        return memory.of(key).flatMap(name -> List.of(kind.getEnumConstants()).stream()
                .filter(each -> each.name().equals(name)).findFirst()).orElse(usual);
    }

    /** The items that the filter lets through; the selected one is always among them. */
    public ObservableList<ItemRow> rows() {
        return rows;
    }

    /** Which items are listed. */
    public ObjectProperty<ItemFilter> filter() {
        return filter;
    }

    /** In which order. */
    public ObjectProperty<Order> order() {
        return order;
    }

    /** Whose agenda was chosen; absent for the meeting that the dossier prepares. */
    public ObjectProperty<Optional<Id<Meeting>>> meeting() {
        return meeting;
    }

    /** The meeting whose agenda is listed, absent where the dossier has none. */
    public Optional<Meeting> meetingOf(Dossier dossier) {
        return meeting.get().flatMap(id -> dossier.find(Meeting.class, id)).or(dossier::preparedMeeting);
    }

    /** All items of the meeting, in the order of the agenda. */
    List<ItemRow> all() {
        return all;
    }

    /** How many items a filter would list. */
    public int count(ItemFilter wanted) {
        return (int) all.stream().filter(wanted::takes).count();
    }

    /** Whether an item is on the agenda. */
    boolean holds(Id<AgendaItem> item) {
        return all.stream().anyMatch(row -> row.id().equals(item));
    }

    /** Reads the agenda anew. */
    void read(Dossier dossier, boolean folded) {
        all = meetingOf(dossier).map(Meeting::id).map(id -> ItemRow.of(dossier, id, folded, open)).orElse(List.of());
    }

    /** Reads some items anew, where nothing else of the agenda changed. */
    void read(Dossier dossier, boolean folded, Set<Id<AgendaItem>> items) {
        List<ItemRow> now = new ArrayList<>(all);
        for (int i = 0; i < now.size(); i++) {
            if (items.contains(now.get(i).id())) {
                now.set(i, now.get(i).anew(dossier, folded, open));
            }
        }
        all = List.copyOf(now);
    }

    /** Lists what is to be listed, and with it always the selected item. */
    void show(Optional<Id<AgendaItem>> selected, boolean folded) {
        ItemFilter wanted = folded ? ItemFilter.ALL : filter.get();
        Order sorted = folded ? Order.AGENDA : order.get();
        replace(all.stream().filter(row -> wanted.takes(row) || selected.equals(Optional.of(row.id())))
                .sorted(comparator(sorted)).toList());
    }

    private Comparator<ItemRow> comparator(Order by) {
        return switch (by) {
            case AGENDA -> (one, other) -> 0;
            case READINESS -> Comparator.comparing(row -> row.readiness().map(Enum::ordinal).orElse(0));
            case TRIAGE -> Comparator.comparing(row -> row.item().triage().map(Enum::ordinal)
                    .orElse(Triage.values().length));
            case LEAD -> Comparator.comparing((ItemRow row) -> row.leadDesk().isBlank())
                    .thenComparing(ItemRow::leadDesk, collator::compare);
        };
    }

    private void replace(List<ItemRow> wanted) {
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
}
