package org.mufakat.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which entries refer to which; anchors and revisions may point to what is gone, everything else may not. */
final class References {
    private References() {}

    /** Checks that what the changes put refers to what is there, and that nothing refers to what they removed. */
    static void check(Dossier dossier, List<Change> changes) {
        Set<Id<?>> removed = new HashSet<>();
        Set<EntryType> removedTypes = new HashSet<>();
        for (Change change : changes) {
            Optional<Entry> now = dossier.find(change.type(), change.id());
            if (now.isPresent()) {
                checkTargets(dossier, now.get());
            } else {
                removed.add(change.id());
                removedTypes.add(change.type());
            }
        }
        if (!removed.isEmpty()) {
            for (EntryType type : EntryType.values()) {
                if (type.shape().parts().stream().anyMatch(part -> target(part).filter(removedTypes::contains)
                        .isPresent())) {
                    dossier.all(type).forEach(entry -> checkTargets(dossier, entry));
                }
            }
        }
    }

    private static void checkTargets(Dossier dossier, Entry entry) {
        for (Part part : entry.type().shape().parts()) {
            Optional<EntryType> target = target(part);
            if (target.isPresent() && !part.name().equals("id")) {
                for (Id<?> id : ids(part, entry)) {
                    BrokenRule.require(dossier.find(target.get(), id).isPresent(), "rule.dangling",
                            entry.type().label(), part.name(), id);
                }
                if (target.get() == entry.type() && part.form() instanceof Form.Maybe) {
                    checkAncestors(dossier, part, entry);
                }
            }
        }
    }

    private static void checkAncestors(Dossier dossier, Part part, Entry entry) {
        Set<Id<?>> seen = new HashSet<>();
        Optional<Entry> above = Optional.of(entry);
        while (above.isPresent()) {
            BrokenRule.require(seen.add(above.get().id()), "rule.own-parent", entry.type().label(), part.name(),
                    entry.id());
            List<Id<?>> next = ids(part, above.get());
            above = next.isEmpty() ? Optional.empty() : dossier.find(entry.type(), next.getFirst());
        }
    }

    /** The kind of entry that a component refers to, absent when it refers to none. */
    static Optional<EntryType> target(Part part) {
        Form form = switch (part.form()) {
            case Form.Maybe maybe -> maybe.form();
            case Form.Listed list -> list.form();
            case Form other -> other;
        };
        return form instanceof Form.Reference reference && !part.name().equals("id")
                ? reference.target().map(EntryType::of)
                : Optional.empty();
    }

    /** The ids in a component that {@link #target} names. */
    static List<Id<?>> ids(Part part, Entry entry) {
        return switch (part.of(entry)) {
            case Id<?> id -> List.of(id);
            case Optional<?> maybe -> maybe.<List<Id<?>>>map(id -> List.of((Id<?>) id)).orElse(List.of());
            case List<?> list -> {
                List<Id<?>> ids = new ArrayList<>();
                list.forEach(id -> ids.add((Id<?>) id));
                yield ids;
            }
            default -> List.of();
        };
    }

    /**
     * The entry with every reference that is not kept taken out; absent when it cannot be without one of them.
     *
     * @param keep whether the entry of that kind and id is kept
     */
    static Optional<Entry> pruned(Entry entry, BiPredicate<EntryType, Id<?>> keep) {
        Shape shape = entry.type().shape();
        Object[] values = shape.values(entry);
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            Optional<EntryType> target = target(part);
            if (target.isEmpty() || ids(part, entry).stream().allMatch(id -> keep.test(target.get(), id))) {
                continue;
            }
            changed = true;
            switch (part.form()) {
                case Form.Maybe maybe -> values[i] = Optional.empty();
                case Form.Listed list -> values[i] = ids(part, entry).stream()
                        .filter(id -> keep.test(target.get(), id)).toList();
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (!changed) {
            return Optional.of(entry);
        }
        return entry instanceof SupportRecord record && kept(record, keep).isEmpty()
                ? Optional.empty()
                : Optional.of((Entry) shape.create(values));
    }

    private static List<Id<Delegation>> kept(SupportRecord record, BiPredicate<EntryType, Id<?>> keep) {
        return record.partners().stream().filter(id -> keep.test(EntryType.DELEGATION, id)).toList();
    }
}
