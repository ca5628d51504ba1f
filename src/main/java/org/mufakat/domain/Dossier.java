package org.mufakat.domain;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything for a meeting or a chain of meetings, as one immutable value that each change replaces. */
public final class Dossier {
    private final Map<EntryType, Shelf> shelves;

    private Dossier(Map<EntryType, Shelf> shelves) {
        this.shelves = shelves;
    }

    /** A dossier without any entry. */
    public static Dossier empty() {
        var shelves = new EnumMap<EntryType, Shelf>(EntryType.class);
        for (EntryType type : EntryType.values()) {
            shelves.put(type, Shelf.EMPTY);
        }
        return new Dossier(shelves);
    }

    /** A dossier of these entries; whether they refer to each other rightly is not asked. */
    public static Dossier of(Collection<? extends Entry> entries) {
        return empty().changed(entries.stream().map(Change::put).toList());
    }

    /**
     * The dossier after the changes.
     *
     * @throws BrokenRule if an entry would refer to one that is not there, or an item or text would be part of itself
     */
    public Dossier with(List<Change> changes) {
        Dossier changed = changed(changes);
        References.check(changed, changes);
        return changed;
    }

    private Dossier changed(List<Change> changes) {
        var next = new EnumMap<>(shelves);
        for (Change change : changes) {
            Shelf shelf = next.get(change.type());
            next.put(change.type(), switch (change) {
                case Change.Put put -> shelf.with(put.entry());
                case Change.Remove remove -> shelf.without(remove.id());
            });
        }
        return new Dossier(next);
    }

    /** The entry of that kind and id. */
    public Optional<Entry> find(EntryType type, Id<?> id) {
        return Optional.ofNullable(shelves.get(type).byId().get(id));
    }

    /** The entry of that class and id. */
    public <T extends Entry> Optional<T> find(Class<T> entryClass, Id<T> id) {
        return find(EntryType.of(entryClass), id).map(entryClass::cast);
    }

    /** All entries of a kind, in the dossier's order: by rank, by number, by time, or by protocol. */
    public List<Entry> all(EntryType type) {
        return shelves.get(type).inOrder();
    }

    /** All entries of a class, in the dossier's order. */
    public <T extends Entry> List<T> all(Class<T> entryClass) {
        return cast(all(EntryType.of(entryClass)));
    }

    /** How many entries of a kind there are. */
    public int count(EntryType type) {
        return shelves.get(type).byId().size();
    }

    /** How many entries there are in all. */
    public int size() {
        return shelves.values().stream().mapToInt(shelf -> shelf.byId().size()).sum();
    }

    /** The front of the dossier; absent only in one that nothing was written to. */
    public Optional<Cover> cover() {
        return all(Cover.class).stream().findFirst();
    }

    /** The meeting that the dossier prepares: the one marked so, else the first. */
    public Optional<Meeting> preparedMeeting() {
        List<Meeting> meetings = all(Meeting.class);
        return meetings.stream().filter(Meeting::prepared).findFirst().or(() -> meetings.stream().findFirst());
    }

    /** The time zone of the prepared meeting's sessions; empty where none is known. */
    public Optional<ZoneId> zone() {
        return preparedMeeting().flatMap(meeting -> meeting.sessions().stream().findFirst()).map(Session::zone);
    }

    /** The items on a meeting's agenda, in their order. */
    public List<AgendaItem> items(Id<Meeting> meeting) {
        return related(Relation.ITEM_OF_MEETING, meeting);
    }

    /** Our position on an item, absent when nothing was written. */
    public Optional<Position> position(Id<AgendaItem> item) {
        return this.<Position>related(Relation.POSITION_ON_ITEM, item).stream().findFirst();
    }

    /** The contributions asked for on an item. */
    public List<Contribution> contributions(Id<AgendaItem> item) {
        return related(Relation.CONTRIBUTION_ON_ITEM, item);
    }

    /** The paragraphs of a text's working copy, in their order. */
    public List<Paragraph> paragraphs(Id<ConsensusText> text) {
        return related(Relation.PARAGRAPH_OF_TEXT, text);
    }

    /** The revisions of a text, oldest first. */
    public List<Revision> revisions(Id<ConsensusText> text) {
        return related(Relation.REVISION_OF_TEXT, text);
    }

    /** The packages of decisions on a text's brackets. */
    public List<BracketPackage> packages(Id<ConsensusText> text) {
        return related(Relation.PACKAGE_OF_TEXT, text);
    }

    /** The comments about an entry, a field of it or a passage in it, oldest first. */
    public List<Comment> commentsAbout(Id<?> entry) {
        return related(Relation.COMMENT_ABOUT, entry);
    }

    /** The stances on an entry or a passage in it. */
    public List<Stance> stancesOn(Id<?> entry) {
        return related(Relation.STANCE_ABOUT, entry);
    }

    /** The links that lead to and from an entry. */
    public List<Link> linksOf(Id<?> entry) {
        return related(Relation.LINK_OF, entry);
    }

    /** Our language for an entry or a passage in it. */
    public List<OurLanguage> ourLanguageFor(Id<?> entry) {
        return related(Relation.OUR_LANGUAGE_ABOUT, entry);
    }

    /** The instructions about an entry, oldest first. */
    public List<Instruction> instructionsOn(Id<?> entry) {
        return related(Relation.INSTRUCTION_ABOUT, entry);
    }

    private <T extends Entry> List<T> related(Relation relation, Id<?> key) {
        return cast(shelves.get(relation.type()).related(relation, key));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entry> List<T> cast(List<Entry> entries) {
        return (List<T>) (List<?>) Collections.unmodifiableList(entries);
    }

    /** Whether both hold the same entries. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier dossier && shelves.keySet().stream()
                .allMatch(type -> shelves.get(type).byId().equals(dossier.shelves.get(type).byId()));
    }

    @Override
    public int hashCode() {
        return shelves.values().stream().mapToInt(shelf -> shelf.byId().hashCode()).sum();
    }
}
