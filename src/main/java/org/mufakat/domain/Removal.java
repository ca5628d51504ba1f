package org.mufakat.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what goes with an entry that is removed: its parts, what is about it, and references to it. */
public final class Removal {
    private Removal() {}

    /** The changes that remove an entry and leave nothing behind that refers to it. */
    public static List<Change> of(Dossier dossier, Entry entry) {
        Map<Id<?>, Entry> gone = new LinkedHashMap<>();
        Map<Id<?>, Entry> kept = new LinkedHashMap<>();
        Deque<Entry> toDo = new ArrayDeque<>(List.of(entry));
        while (!toDo.isEmpty()) {
            Entry next = toDo.remove();
            if (gone.put(next.id(), next) == null) {
                toDo.addAll(about(dossier, next));
                for (EntryType type : referring(next.type())) {
                    for (Entry other : dossier.all(type)) {
                        Entry latest = kept.getOrDefault(other.id(), other);
                        Optional<Entry> pruned = isPart(latest, next)
                                ? Optional.empty()
                                : References.pruned(latest, (t, id) -> t != next.type() || !id.equals(next.id()));
                        if (pruned.isEmpty()) {
                            toDo.add(other);
                        } else if (pruned.get() != latest) {
                            kept.put(other.id(), pruned.get());
                        }
                    }
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        kept.values().stream().filter(other -> !gone.containsKey(other.id())).map(Change::put).forEach(changes::add);
        gone.values().stream().map(Change::remove).forEach(changes::add);
        return changes;
    }

    private static boolean isPart(Entry other, Entry whole) {
        return other instanceof AgendaItem item && item.parent().filter(whole.id()::equals).isPresent()
                || other instanceof Comment comment && comment.replyTo().filter(whole.id()::equals).isPresent();
    }

    private static List<Entry> about(Dossier dossier, Entry entry) {
        List<Entry> all = new ArrayList<>(dossier.commentsAbout(entry.id()));
        all.addAll(dossier.stancesOn(entry.id()));
        all.addAll(dossier.ourLanguageFor(entry.id()));
        return all;
    }

    private static List<EntryType> referring(EntryType type) {
        List<EntryType> found = new ArrayList<>();
        for (EntryType other : EntryType.values()) {
            if (other.shape().parts().stream().anyMatch(part -> References.target(part).equals(Optional.of(type)))) {
                found.add(other);
            }
        }
        return found;
    }
}
