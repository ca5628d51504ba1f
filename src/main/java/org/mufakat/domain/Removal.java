package org.mufakat.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what goes with entries that are removed: their parts, what is about them, and references to them. */
public final class Removal {
    private Removal() {}

    /** The changes that remove an entry and leave nothing behind that refers to it. */
    public static List<Change> of(Dossier dossier, Entry entry) {
        return of(dossier, List.of(entry));
    }

    /** The changes that remove entries together and leave nothing behind that refers to any of them. */
    public static List<Change> of(Dossier dossier, List<? extends Entry> entries) {
        Map<Id<?>, Entry> gone = new LinkedHashMap<>();
        Map<Id<?>, Entry> kept = new LinkedHashMap<>();
        List<Entry> round = List.copyOf(entries);
        while (!round.isEmpty()) {
            round.forEach(entry -> gone.put(entry.id(), entry));
            List<Entry> next = new ArrayList<>();
            round.forEach(entry -> next.addAll(about(dossier, entry)));
            for (EntryType type : referring(round)) {
                for (Entry other : dossier.all(type)) {
                    Optional<Entry> pruned = isPart(other, gone)
                            ? Optional.empty()
                            : References.pruned(other, (target, id) -> !isGone(gone, target, id));
                    if (pruned.isEmpty()) {
                        next.add(other);
                    } else if (pruned.get() != other) {
                        kept.put(other.id(), pruned.get());
                    }
                }
            }
            round = next.stream().filter(entry -> !gone.containsKey(entry.id())).distinct().toList();
        }
        List<Change> changes = new ArrayList<>();
        kept.values().stream().filter(other -> !gone.containsKey(other.id())).map(Change::put).forEach(changes::add);
        gone.values().stream().map(Change::remove).forEach(changes::add);
        return changes;
    }

    /**
     * An entry as it can be without those that are gone: references to them taken out; absent where it goes with them,
     * as their part, as what is about them, or because it cannot be without one of them.
     */
    public static Optional<Entry> without(Entry entry, Set<Id<?>> gone) {
        boolean goes = gone.contains(entry.id()) || switch (entry) {
            case AgendaItem item -> item.parent().filter(gone::contains).isPresent();
            case Comment comment -> comment.replyTo().filter(gone::contains).isPresent()
                    || gone.contains(comment.about().entry());
            case Stance stance -> gone.contains(stance.about().entry());
            case OurLanguage ours -> gone.contains(ours.about().entry());
            case Link link -> gone.contains(link.from().entry()) || gone.contains(link.to().entry());
            default -> false;
        };
        return goes ? Optional.empty() : References.pruned(entry, (type, id) -> !gone.contains(id));
    }

    private static boolean isGone(Map<Id<?>, Entry> gone, EntryType type, Id<?> id) {
        Entry entry = gone.get(id);
        return entry != null && entry.type() == type;
    }

    private static boolean isPart(Entry other, Map<Id<?>, Entry> gone) {
        return other instanceof AgendaItem item && item.parent().filter(gone::containsKey).isPresent()
                || other instanceof Comment comment && comment.replyTo().filter(gone::containsKey).isPresent();
    }

    private static List<Entry> about(Dossier dossier, Entry entry) {
        List<Entry> all = new ArrayList<>(dossier.commentsAbout(entry.id()));
        all.addAll(dossier.stancesOn(entry.id()));
        all.addAll(dossier.ourLanguageFor(entry.id()));
        all.addAll(dossier.linksOf(entry.id()));
        return all;
    }

    private static List<EntryType> referring(List<Entry> entries) {
        Set<EntryType> types = EnumSet.noneOf(EntryType.class);
        entries.forEach(entry -> types.add(entry.type()));
        List<EntryType> found = new ArrayList<>();
        for (EntryType other : EntryType.values()) {
            if (other.shape().parts().stream()
                    .anyMatch(part -> References.target(part).filter(types::contains).isPresent())) {
                found.add(other);
            }
        }
        return found;
    }
}
