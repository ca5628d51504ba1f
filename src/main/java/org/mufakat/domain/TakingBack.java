package org.mufakat.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step taken back without those after it: component by component, where nothing later rests on it.
 *
 * @param changes what takes it back; empty where something rests on it, or nothing of it stands any more
 * @param obstacles what rests on it; empty where it can be taken back
 */
public record TakingBack(List<Change> changes, List<Obstacle> obstacles) {
    /** Keeps unmodifiable copies. */
    public TakingBack {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether there is something that can be taken back. */
    public boolean isPossible() {
        return obstacles.isEmpty() && !changes.isEmpty();
    }

    /** Works out how to take back a step of these edits in the dossier as it is now. */
    public static TakingBack of(Dossier now, List<Edit> edits) {
        List<Change> changes = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        List<Entry> made = new ArrayList<>();
        for (Edit edit : edits) {
            Optional<Entry> entry = now.find(edit.type(), edit.entry());
            if (edit.before().isEmpty()) {
                entry.ifPresent(stands -> unmade(edit, stands, made, obstacles));
            } else if (edit.after().isEmpty()) {
                if (entry.isEmpty()) {
                    changes.add(Change.put(edit.before().get()));
                } else if (!entry.equals(edit.before())) {
                    obstacles.add(about(Obstacle.Reason.BACK_ALREADY, edit));
                }
            } else if (entry.isEmpty()) {
                obstacles.add(about(Obstacle.Reason.REMOVED_SINCE, edit));
            } else {
                changedBack(edit, entry.get(), obstacles).map(Change::put).ifPresent(changes::add);
            }
        }
        made.forEach(entry -> changes.add(Change.remove(entry)));
        obstacles.addAll(resting(now, made, edits));
        if (obstacles.isEmpty()) {
            obstacles.addAll(lacking(now, changes));
        }
        return new TakingBack(obstacles.isEmpty() ? changes : List.of(), obstacles);
    }

    private static void unmade(Edit edit, Entry stands, List<Entry> made, List<Obstacle> obstacles) {
        made.add(stands);
        differing(edit, stands, edit.after().orElseThrow()).forEach(part -> obstacles
                .add(new Obstacle(Obstacle.Reason.CHANGED_SINCE, edit.type(), edit.entry(), Optional.of(part))));
    }

    private static Optional<Entry> changedBack(Edit edit, Entry stands, List<Obstacle> obstacles) {
        Entry before = edit.before().orElseThrow();
        Entry after = edit.after().orElseThrow();
        Shape shape = edit.type().shape();
        Object[] values = shape.values(stands);
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            Object was = part.of(before);
            Object became = part.of(after);
            if (!was.equals(became) && !values[i].equals(was)) {
                if (values[i].equals(became)) {
                    values[i] = was;
                } else {
                    obstacles.add(new Obstacle(Obstacle.Reason.CHANGED_SINCE, edit.type(), edit.entry(),
                            Optional.of(part)));
                }
            }
        }
        try {
            Entry back = (Entry) shape.create(values);
            return back.equals(stands) ? Optional.empty() : Optional.of(back);
        } catch (BrokenRule e) {
            obstacles.add(about(Obstacle.Reason.LACKS_SOMETHING, edit));
            return Optional.empty();
        }
    }

    private static List<Part> differing(Edit edit, Entry one, Entry other) {
        return edit.type().shape().parts().stream().filter(part -> !part.of(one).equals(part.of(other))).toList();
    }

    /** What would go, or lose a reference, with the entries that the step made; what it changed itself is put back. */
    private static List<Obstacle> resting(Dossier now, List<Entry> made, List<Edit> edits) {
        return made.isEmpty()
                ? List.of()
                : Removal.of(now, made).stream()
                        .filter(change -> edits.stream().noneMatch(edit -> edit.entry().equals(change.id())))
                        .map(change -> new Obstacle(Obstacle.Reason.RESTS_ON_IT, change.type(), change.id(),
                                Optional.empty()))
                        .toList();
    }

    private static List<Obstacle> lacking(Dossier now, List<Change> changes) {
        try {
            now.with(changes);
            return List.of();
        } catch (BrokenRule e) {
            List<Obstacle> lacking = changes.stream().filter(change -> change instanceof Change.Put)
                    .filter(change -> !holds(now, changes, change))
                    .map(change -> new Obstacle(Obstacle.Reason.LACKS_SOMETHING, change.type(), change.id(),
                            Optional.empty()))
                    .toList();
            return lacking.isEmpty()
                    ? changes.stream().limit(1).map(change -> new Obstacle(Obstacle.Reason.LACKS_SOMETHING,
                            change.type(), change.id(), Optional.empty())).toList()
                    : lacking;
        }
    }

    private static boolean holds(Dossier now, List<Change> changes, Change change) {
        Entry entry = ((Change.Put) change).entry();
        return References.pruned(entry, (type, id) -> {
            Optional<Change> last = changes.reversed().stream().filter(each -> each.id().equals(id)).findFirst();
            return last.map(each -> each instanceof Change.Put).orElseGet(() -> now.find(type, id).isPresent());
        }).equals(Optional.of(entry));
    }

    private static Obstacle about(Obstacle.Reason reason, Edit edit) {
        return new Obstacle(reason, edit.type(), edit.entry(), Optional.empty());
    }
}
