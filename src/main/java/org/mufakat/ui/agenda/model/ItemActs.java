package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mufakat.app.Session;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.Label;
import org.mufakat.domain.Link;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Period;
import org.mufakat.domain.Position;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Triage;
import org.mufakat.text.PastedAgenda;

/** What a person does with the items of the agenda; each act is a step of its own, typing aside. */
public final class ItemActs {
    private static final List<String> LATIN = List.of("bis", "ter", "quater", "quinquies");

    private final Session session;
    private final AgendaModel model;

    /** What an act works on: the agenda as it is when the act is done, and the item. */
    private record Place(Dossier dossier, Agenda agenda, AgendaItem item) {}

    ItemActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Adds an item without a title behind the selected one, as its neighbour, and selects it. */
    public void add() {
        Id<AgendaItem> id = Id.random();
        session.perform(this, Label.of("change.item-add"), dossier -> {
            List<Change> changes = new ArrayList<>();
            Meeting meeting = meetingOf(dossier, changes);
            Agenda agenda = Agenda.of(dossier, meeting.id());
            Optional<AgendaItem> behind = model.selected().get()
                    .flatMap(item -> dossier.find(AgendaItem.class, item));
            changes.addAll(agenda.inserted(item(id, meeting.id(), nextNumber(agenda, behind), ""), behind));
            return changes;
        });
        model.select(id);
    }

    /** Adds the items of a pasted agenda at the end, and selects the first; nothing when there are none. */
    public void paste(List<PastedAgenda.Line> lines) {
        List<Id<AgendaItem>> added = new ArrayList<>();
        session.perform(this, Label.of("change.agenda-paste", String.valueOf(lines.size())), dossier -> {
            if (lines.isEmpty()) {
                return List.of();
            }
            List<Change> changes = new ArrayList<>();
            Meeting meeting = meetingOf(dossier, changes);
            Optional<Rank> lower = Agenda.of(dossier, meeting.id()).items().stream().map(AgendaItem::rank)
                    .max(Rank::compareTo);
            for (AgendaItem item : PastedAgenda.items(lines, meeting.id(), lower)) {
                added.add(item.id());
                changes.add(Change.put(item));
            }
            return changes;
        });
        added.stream().findFirst().ifPresent(model::select);
    }

    /** Removes the selected item with its parts and what is about them; the neighbour is selected. */
    public void remove() {
        perform("change.item-remove", place -> Removal.of(place.dossier(), place.item()));
    }

    /** Moves the selected item up (negative) or down among its neighbours. */
    public void move(int by) {
        perform("change.item-move", place -> place.agenda().moved(place.item(), by));
    }

    /** Puts an item beside another, or under it; nothing where that is one of its own parts. */
    public void put(Id<AgendaItem> item, Id<AgendaItem> other, Agenda.Beside where) {
        session.perform(this, Label.of("change.item-move", session.dossier().find(AgendaItem.class, item)
                .map(ItemActs::name).orElse("")), dossier -> {
                    Optional<AgendaItem> moved = dossier.find(AgendaItem.class, item);
                    Optional<AgendaItem> beside = dossier.find(AgendaItem.class, other);
                    return moved.isPresent() && beside.isPresent()
                            ? Agenda.of(dossier, moved.get().meeting()).put(moved.get(), beside.get(), where)
                            : List.of();
                });
        model.select(item);
    }

    /** Copies the selected item with our position and its links to the end of the agenda of the prepared meeting. */
    public void copyToPrepared() {
        Id<AgendaItem> copy = Id.random();
        perform("change.item-copy", place -> place.dossier().preparedMeeting()
                .filter(meeting -> !meeting.id().equals(place.item().meeting()))
                .map(meeting -> copied(place, meeting, copy)).orElse(List.of()));
        model.reach(copy);
    }

    private static List<Change> copied(Place place, Meeting meeting, Id<AgendaItem> id) {
        Dossier dossier = place.dossier();
        AgendaItem from = place.item();
        Agenda agenda = Agenda.of(dossier, meeting.id());
        var item = new AgendaItem(id, meeting.id(), Optional.empty(), from.rank(),
                nextNumber(agenda, Optional.empty()), from.title(), from.documents(), from.leadDelegation(),
                from.area(), from.triage(), ItemStatus.OPEN);
        List<Change> changes = new ArrayList<>(agenda.inserted(item, Optional.empty()));
        dossier.position(from.id()).ifPresent(position -> {
            Position fresh = EntryType.POSITION.shape().with(position, "id", Id.random());
            fresh = EntryType.POSITION.shape().with(fresh, "item", id);
            changes.add(Change.put(EntryType.POSITION.shape().with(fresh, "settled", false)));
        });
        dossier.linksOf(from.id()).forEach(link -> changes.add(Change.put(
                new Link(Id.random(), Anchor.to(item), link.other(from.id())))));
        return changes;
    }

    /** Makes the selected item a part of the one above it. */
    public void makePart() {
        perform("change.item-part", place -> place.agenda().madePart(place.item()));
    }

    /** Makes the selected part an item of its own, behind the one whose part it was. */
    public void makeNeighbour() {
        perform("change.item-whole", place -> place.agenda().madeNeighbour(place.item()));
    }

    /** Numbers the whole agenda anew: 1, 2, 3, and 3.1, 3.2 for parts. */
    public void renumber() {
        session.perform(this, Label.of("change.item-renumber"), dossier -> model.listing().meetingOf(dossier)
                .map(meeting -> Agenda.of(dossier, meeting.id()).renumbered()).orElse(List.of()));
    }

    /** Takes over the number of the selected item as it is typed. */
    public void typeNumber(String number) {
        type("number", number);
    }

    /** Takes over the title of the selected item as it is typed. */
    public void typeTitle(String title) {
        type("title", title);
    }

    /** Takes over the documents of the selected item as they are typed, with semicolons between them. */
    public void typeDocuments(String documents) {
        type("documents", documents(documents));
    }

    /** Sets how likely the selected item is to be raised, absent when nobody judged it. */
    public void triage(Optional<Triage> triage) {
        set("triage", triage);
    }

    /** Sets the programme area of the selected item, absent when not stated. */
    public void area(Optional<Id<ProgrammeArea>> area) {
        set("area", area);
    }

    /** Sets the delegation that leads on the selected item, absent when none does. */
    public void lead(Optional<Id<Delegation>> delegation) {
        set("leadDelegation", delegation);
    }

    /** Sets how far the meeting has come with the selected item. */
    public void status(ItemStatus status) {
        set("status", status);
    }

    /** The documents that a text names, with semicolons between them. */
    public static List<String> documents(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** What an item is called in a sentence: its number, else its title. */
    static String name(AgendaItem item) {
        return item.number().isBlank() ? item.title() : item.number();
    }

    private void set(String component, Object value) {
        model.detail().get().map(ItemDetail::item).ifPresent(item -> session.perform(this,
                Label.of("change.item-field", "@agenda." + component, name(item)),
                changed(item.id(), component, value)));
    }

    private void type(String component, Object value) {
        model.detail().get().map(ItemDetail::item).ifPresent(item -> session.type(this,
                new Field(item.id(), component), Label.of("change.item-field", "@agenda." + component, name(item)),
                changed(item.id(), component, value)));
    }

    private static Function<Dossier, List<Change>> changed(Id<AgendaItem> id, String component,
            Object value) {
        return dossier -> dossier.find(AgendaItem.class, id)
                .map(item -> EntryType.AGENDA_ITEM.shape().with(item, component, value))
                .filter(item -> !dossier.find(AgendaItem.class, id).equals(Optional.of(item)))
                .<List<Change>>map(item -> List.of(Change.put(item))).orElse(List.of());
    }

    private void perform(String key, Function<Place, List<Change>> act) {
        model.detail().get().map(ItemDetail::item).ifPresent(selected -> session.perform(this,
                Label.of(key, name(selected)), dossier -> dossier.find(AgendaItem.class, selected.id())
                        .map(item -> act.apply(new Place(dossier, Agenda.of(dossier, item.meeting()), item)))
                        .orElse(List.of())));
    }

    private Meeting meetingOf(Dossier dossier, List<Change> changes) {
        return model.listing().meetingOf(dossier).orElseGet(() -> {
            var first = new Meeting(Id.random(), Rank.spread(1).getFirst(), "", "", "", Period.UNKNOWN, List.of(),
                    Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), true);
            changes.add(Change.put(first));
            return first;
        });
    }

    private static AgendaItem item(Id<AgendaItem> id, Id<Meeting> meeting, String number, String title) {
        return new AgendaItem(id, meeting, Optional.empty(), Rank.spread(1).getFirst(), number, title, List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), ItemStatus.OPEN);
    }

    /** The number of a new item: the next one at the end of its list, else 6 bis behind 6; empty without a pattern. */
    private static String nextNumber(Agenda agenda, Optional<AgendaItem> behind) {
        List<AgendaItem> neighbours = agenda.parts(behind.flatMap(agenda::wholeOf));
        List<String> taken = neighbours.stream().map(AgendaItem::number).toList();
        if (taken.isEmpty()) {
            return "1";
        }
        String number = behind.map(AgendaItem::number).orElse(taken.getLast());
        boolean last = behind.isEmpty() || neighbours.getLast().equals(behind.get());
        if (last && number.matches("(?:\\d{1,3}\\.){0,12}+\\d{1,3}")) {
            int at = number.lastIndexOf('.') + 1;
            return number.substring(0, at) + (Integer.parseInt(number.substring(at)) + 1);
        }
        String stem = number.replaceFirst(" (" + String.join("|", LATIN) + ")$", "");
        return stem.isBlank()
                ? ""
                : LATIN.stream().map(each -> stem + " " + each).filter(each -> !taken.contains(each)).findFirst()
                        .orElse("");
    }
}
