package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.mufakat.app.Conversing;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.ui.control.Memory;

/** The agenda of the prepared meeting as a person sees it: the list, the selected item, and what is folded away. */
public final class AgendaModel {
    private final Session session;
    private final ObservableValue<Boolean> folded;
    private final Listing listing;
    private final ReadOnlyObjectWrapper<Optional<Id<AgendaItem>>> selected = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ItemDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ItemActs items;
    private final PositionActs position;
    private final CommentActs comments;
    private final Conversing conversing;
    private final ContributionActs contributions;
    private final InstructionActs instructions;
    private final StanceActs stances;
    private final LinkActs links;
    private final BulkActs bulk;
    private final Runnable release;
    private final ChangeListener<Boolean> onFold = (value, before, now) -> refresh();
    private Consumer<String> turnedBack = field -> {};

    /**
     * The agenda of the session's dossier.
     *
     * @param folded whether only what the group may see is shown
     * @param memory what the person chose before
     */
    public AgendaModel(Session session, ObservableValue<Boolean> folded, Memory memory) {
        this.session = session;
        this.folded = folded;
        this.listing = new Listing(memory);
        this.items = new ItemActs(session, this);
        this.position = new PositionActs(session, this);
        this.comments = new CommentActs(session, this);
        this.conversing = new Conversing(session);
        this.contributions = new ContributionActs(session, this);
        this.instructions = new InstructionActs(session, this);
        this.stances = new StanceActs(session, this);
        this.links = new LinkActs(session, this);
        this.bulk = new BulkActs(session);
        this.release = session.onUpdate(this::updated);
        folded.addListener(onFold);
        listing.filter().addListener((value, before, now) -> list());
        listing.order().addListener((value, before, now) -> list());
        listing.meeting().addListener((value, before, now) -> anotherMeeting());
        refresh();
        listing.all().stream().findFirst().ifPresent(row -> select(row.id()));
    }

    /** Which items are listed. */
    public Listing listing() {
        return listing;
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

    /** What can be commented on. */
    public CommentActs comments() {
        return comments;
    }

    /** What can be done in a thread of comments. */
    public Conversing conversing() {
        return conversing;
    }

    /** What can be done with what agencies were asked. */
    public ContributionActs contributions() {
        return contributions;
    }

    /** What can be done with what the capital told us. */
    public InstructionActs instructions() {
        return instructions;
    }

    /** What can be done with what delegations hold. */
    public StanceActs stances() {
        return stances;
    }

    /** What can be done with links. */
    public LinkActs links() {
        return links;
    }

    /** The time now. */
    public Instant now() {
        return session.now();
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
        if (other && listing.holds(item)) {
            session.closeTyping();
            selected.set(Optional.of(item));
            list();
            detail.set(ItemDetail.of(seen(), item, folded.getValue()));
        }
    }

    /** The item on which something stands: the item itself, our position, what was said or noted on it. */
    public Optional<Id<AgendaItem>> itemOf(Anchor anchor) {
        Dossier dossier = seen();
        return dossier.find(anchor.type(), anchor.entry()).flatMap(entry -> OnItems.itemOf(dossier, entry));
    }

    /** Selects an item, of another meeting too. */
    public void reach(Id<AgendaItem> item) {
        if (!listing.holds(item)) {
            seen().find(AgendaItem.class, item).map(AgendaItem::meeting)
                    .ifPresent(other -> listing.meeting().set(Optional.of(other)));
        }
        select(item);
    }

    /** Whether items can be put elsewhere: what is listed is the agenda in its own order. */
    public boolean canBeMoved() {
        return !readOnly() && listing.order().get() == Listing.Order.AGENDA;
    }

    /** What can be done with several items at once. */
    public BulkActs bulk() {
        return bulk;
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
                || update.touches(EntryType.POSITION) || update.touches(EntryType.MEETING)
                || update.touches(EntryType.LINK);
        Optional<Set<Id<AgendaItem>>> some = OnItems.changed(update);
        if (matters && some.isPresent()) {
            listing.read(seen(), folded.getValue(), some.get());
            list();
            if (selected.get().filter(some.get()::contains).isPresent()) {
                show();
            }
        } else if (matters) {
            refresh();
        }
        if (update.cause() != Update.Cause.EDIT) {
            returnTo(update);
        }
    }

    private void refresh() {
        Dossier dossier = seen();
        List<ItemRow> before = listing.all();
        listing.read(dossier, folded.getValue());
        if (selected.get().filter(listing::holds).isEmpty()) {
            selected.set(neighbour(before));
        }
        list();
        show();
    }

    private void show() {
        Dossier dossier = seen();
        detail.set(selected.get().flatMap(id -> ItemDetail.of(dossier, id, folded.getValue())));
    }

    /** The items on which something was changed that changes nothing else of the agenda; absent where more did. */
    private void list() {
        listing.show(selected.get(), folded.getValue());
    }

    private void anotherMeeting() {
        session.closeTyping();
        selected.set(Optional.empty());
        refresh();
        listing.all().stream().findFirst().ifPresent(row -> select(row.id()));
    }

    /** The item that takes the selection when the selected one is gone: the next that is left, else the last. */
    private Optional<Id<AgendaItem>> neighbour(List<ItemRow> before) {
        List<ItemRow> all = listing.all();
        int gone = before.stream().map(row -> Optional.of(row.id())).toList().indexOf(selected.get());
        return before.stream().skip(Math.max(0, gone)).map(ItemRow::id).filter(listing::holds).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id()));
    }

    private void returnTo(Update update) {
        for (Change change : update.changes()) {
            Optional<Entry> after = update.after().find(change.type(), change.id());
            Optional<Entry> before = update.before().find(change.type(), change.id());
            Optional<Id<AgendaItem>> item = after.or(() -> before)
                    .flatMap(entry -> OnItems.itemOf(update.after(), entry));
            if (item.filter(listing::holds).isPresent()) {
                select(item.get());
                turnedBack.accept(OnItems.fieldOf(change.type(), before, after));
                return;
            }
        }
    }
}
