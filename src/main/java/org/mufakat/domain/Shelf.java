package org.mufakat.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The entries of one kind; its order and its look-ups are made when first asked for, and then kept. */
final class Shelf {
    static final Shelf EMPTY = new Shelf(HashTreePMap.empty());

    private final PMap<Id<?>, Entry> byId;
    private volatile List<Entry> ordered;
    private volatile Map<Relation, Map<Id<?>, List<Entry>>> related = Map.of();

    private Shelf(PMap<Id<?>, Entry> byId) {
        this.byId = byId;
    }

    /** The shelf with an entry; one that takes the place of another in the order lets that be, as typed words do. */
    Shelf with(Entry entry) {
        var next = new Shelf(byId.plus(entry.id(), entry));
        List<Entry> made = ordered;
        Entry before = byId.get(entry.id());
        if (made != null && before != null && ORDER.compare(before, entry) == 0) {
            var same = made.toArray(Entry[]::new);
            same[Collections.binarySearch(made, before, ORDER)] = entry;
            next.ordered = List.of(same);
        }
        return next;
    }

    Shelf without(Id<?> id) {
        return new Shelf(byId.minus(id));
    }

    Map<Id<?>, Entry> byId() {
        return byId;
    }

    List<Entry> inOrder() {
        List<Entry> made = ordered;
        if (made == null) {
            var sorted = new ArrayList<>(byId.values());
            sorted.sort(ORDER);
            made = List.copyOf(sorted);
            ordered = made;
        }
        return made;
    }

    List<Entry> related(Relation relation, Id<?> key) {
        Map<Id<?>, List<Entry>> made = related.get(relation);
        if (made == null) {
            var grouped = new HashMap<Id<?>, List<Entry>>();
            for (Entry entry : inOrder()) {
                for (Id<?> each : relation.keys(entry)) {
                    grouped.computeIfAbsent(each, absent -> new ArrayList<>()).add(entry);
                }
            }
            made = grouped;
            var all = new EnumMap<Relation, Map<Id<?>, List<Entry>>>(Relation.class);
            all.putAll(related);
            all.put(relation, grouped);
            related = all;
        }
        return made.getOrDefault(key, List.of());
    }

    private static final Comparator<Entry> ORDER = ((Comparator<Entry>) Shelf::compare)
            .thenComparing(Entry::id, (a, b) -> a.compareTo(b));

    private static int compare(Entry a, Entry b) {
        if (a instanceof Ranked first && b instanceof Ranked second) {
            return first.rank().compareTo(second.rank());
        }
        return switch (a) {
            case Delegation first when b instanceof Delegation second -> PROTOCOL.compare(first, second);
            case SupportRecord first when b instanceof SupportRecord second ->
                Integer.compare(first.number(), second.number());
            case Comment first when b instanceof Comment second -> first.at().compareTo(second.at());
            case Revision first when b instanceof Revision second -> first.at().compareTo(second.at());
            case Instruction first when b instanceof Instruction second ->
                first.receivedAt().compareTo(second.receivedAt());
            default -> 0;
        };
    }

    private static final Comparator<Delegation> PROTOCOL = Comparator.comparing(Delegation::role)
            .thenComparing(delegation -> delegation.protocolName().in(Language.ENGLISH))
            .thenComparing(Delegation::code);
}
