package org.mufakat.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A meeting's agenda in reading order: each item before its parts.
 *
 * @param lines the items, with how deep they stand
 */
public record Agenda(List<Line> lines) {
    /**
     * An item where it stands on the agenda.
     *
     * @param item the item
     * @param depth 0 for an item at the top, 1 for a part of it, and so on
     */
    public record Line(AgendaItem item, int depth) {}

    /** Keeps an unmodifiable copy. */
    public Agenda {
        lines = List.copyOf(lines);
    }

    /** The agenda of a meeting; an item whose whole stands on another agenda counts as one at the top. */
    public static Agenda of(Dossier dossier, Id<Meeting> meeting) {
        List<AgendaItem> items = dossier.items(meeting);
        Map<Id<AgendaItem>, AgendaItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        Map<Optional<Id<AgendaItem>>, List<AgendaItem>> parts = new HashMap<>();
        items.forEach(item -> parts.computeIfAbsent(item.parent().filter(byId::containsKey),
                absent -> new ArrayList<>()).add(item));
        List<Line> lines = new ArrayList<>(items.size());
        collect(parts, Optional.empty(), 0, lines);
        return new Agenda(lines);
    }

    /** The items in reading order. */
    public List<AgendaItem> items() {
        return lines.stream().map(Line::item).toList();
    }

    /** The parts of an item in their order, or the items at the top. */
    public List<AgendaItem> parts(Optional<Id<AgendaItem>> whole) {
        int depth = whole.map(id -> 1 + depthOf(id)).orElse(0);
        return lines.stream().filter(line -> line.depth() == depth)
                .map(Line::item).filter(item -> depth == 0 || item.parent().equals(whole)).toList();
    }

    /** The item in whose parts an item stands, absent at the top. */
    public Optional<Id<AgendaItem>> wholeOf(AgendaItem item) {
        return item.parent().filter(id -> lines.stream().anyMatch(line -> line.item().id().equals(id)));
    }

    /** The changes that move an item up (negative) or down among its neighbours; none at the end of the list. */
    public List<Change> moved(AgendaItem item, int by) {
        List<AgendaItem> order = new ArrayList<>(parts(wholeOf(item)));
        int from = order.indexOf(item);
        int to = Math.clamp(from + by, 0, order.size() - 1);
        if (from < 0 || from == to) {
            return List.of();
        }
        order.add(to, order.remove(from));
        return place(order, to);
    }

    /** Where an item is put beside another. */
    public enum Beside {
        /** As its neighbour, before it. */
        BEFORE,
        /** As its neighbour, behind it. */
        BEHIND,
        /** As the last of its parts. */
        INTO
    }

    /** The changes that put an item beside another; none where that is the item itself or one of its own parts. */
    public List<Change> put(AgendaItem item, AgendaItem other, Beside where) {
        boolean own = false;
        for (Optional<Id<AgendaItem>> at = Optional.of(other.id()); at.isPresent() && !own; at = parentOf(at.get())) {
            own = at.get().equals(item.id());
        }
        if (own) {
            return List.of();
        }
        Optional<Id<AgendaItem>> whole = where == Beside.INTO ? Optional.of(other.id()) : wholeOf(other);
        List<AgendaItem> order = new ArrayList<>(parts(whole));
        boolean there = where != Beside.INTO && wholeOf(item).equals(whole)
                && order.indexOf(item) == order.indexOf(other) + (where == Beside.BEFORE ? -1 : 1);
        if (there) {
            return List.of();
        }
        order.remove(item);
        int at = where == Beside.INTO ? order.size() : order.indexOf(other) + (where == Beside.BEFORE ? 0 : 1);
        order.add(at, under(item, whole));
        return place(order, at);
    }

    private Optional<Id<AgendaItem>> parentOf(Id<AgendaItem> id) {
        return lines.stream().map(Line::item).filter(each -> each.id().equals(id)).findFirst().flatMap(this::wholeOf);
    }

    /** The changes that put a new item behind an item, as its neighbour, or at the end of the agenda. */
    public List<Change> inserted(AgendaItem added, Optional<AgendaItem> behind) {
        Optional<Id<AgendaItem>> whole = behind.flatMap(this::wholeOf);
        List<AgendaItem> order = new ArrayList<>(parts(whole));
        int at = behind.map(order::indexOf).filter(index -> index >= 0).map(index -> index + 1).orElse(order.size());
        order.add(at, under(added, whole));
        return place(order, at);
    }

    /** The changes that make an item the last part of the one above it; none when it is the first. */
    public List<Change> madePart(AgendaItem item) {
        List<AgendaItem> neighbours = parts(wholeOf(item));
        int at = neighbours.indexOf(item);
        if (at < 1) {
            return List.of();
        }
        Optional<Id<AgendaItem>> whole = Optional.of(neighbours.get(at - 1).id());
        List<AgendaItem> order = new ArrayList<>(parts(whole));
        order.add(under(item, whole));
        return place(order, order.size() - 1);
    }

    /** The changes that make a part the neighbour behind its whole; none when it is a part of nothing. */
    public List<Change> madeNeighbour(AgendaItem item) {
        Optional<AgendaItem> whole = wholeOf(item).flatMap(id -> items().stream()
                .filter(each -> each.id().equals(id)).findFirst());
        return whole.map(each -> inserted(item, Optional.of(each))).orElse(List.of());
    }

    /** The changes that number the agenda anew: 1, 2, 3, and 3.1, 3.2 for parts. */
    public List<Change> renumbered() {
        List<Change> changes = new ArrayList<>();
        renumber(Optional.empty(), "", changes);
        return changes;
    }

    private void renumber(Optional<Id<AgendaItem>> whole, String prefix, List<Change> changes) {
        int count = 0;
        for (AgendaItem item : parts(whole)) {
            count++;
            String number = prefix + count;
            if (!item.number().equals(number)) {
                changes.add(Change.put(EntryType.AGENDA_ITEM.shape().with(item, "number", number)));
            }
            renumber(Optional.of(item.id()), number + ".", changes);
        }
    }

    private int depthOf(Id<AgendaItem> item) {
        return lines.stream().filter(line -> line.item().id().equals(item)).findFirst().map(Line::depth).orElse(0);
    }

    private static AgendaItem under(AgendaItem item, Optional<Id<AgendaItem>> whole) {
        return EntryType.AGENDA_ITEM.shape().with(item, "parent", whole);
    }

    private static List<Change> place(List<AgendaItem> order, int at) {
        Optional<Rank> lower = at == 0 ? Optional.empty() : Optional.of(order.get(at - 1).rank());
        Optional<Rank> upper = at == order.size() - 1 ? Optional.empty() : Optional.of(order.get(at + 1).rank());
        boolean room = lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) < 0;
        if (room) {
            return List.of(Change.put(ranked(order.get(at), Rank.between(lower, upper))));
        }
        List<Rank> ranks = Rank.spread(order.size());
        return IntStream.range(0, order.size())
                .mapToObj(index -> Change.put(ranked(order.get(index), ranks.get(index)))).toList();
    }

    private static AgendaItem ranked(AgendaItem item, Rank rank) {
        return EntryType.AGENDA_ITEM.shape().with(item, "rank", rank);
    }

    private static void collect(Map<Optional<Id<AgendaItem>>, List<AgendaItem>> parts, Optional<Id<AgendaItem>> whole,
            int depth, List<Line> lines) {
        for (AgendaItem item : parts.getOrDefault(whole, List.of())) {
            lines.add(new Line(item, depth));
            collect(parts, Optional.of(item.id()), depth + 1, lines);
        }
    }
}
