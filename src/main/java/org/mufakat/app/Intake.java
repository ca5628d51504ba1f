package org.mufakat.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;

/**
 * What an import would do to a dossier; it goes through the door as one step.
 *
 * @param label what the step is called
 * @param changes the changes, in the order in which they are made
 * @param remarks what a person should know about them, as message keys {@code intake.*}
 */
public record Intake(Label label, List<Change> changes, List<Label> remarks) {

    /** Keeps unmodifiable copies. */
    public Intake {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }

    /** How many entries of each kind are put; kinds of which there is none are not in it. */
    public Map<EntryType, Integer> counts() {
        Map<EntryType, Integer> counts = new EnumMap<>(EntryType.class);
        changes.stream().filter(change -> change instanceof Change.Put)
                .forEach(change -> counts.merge(change.type(), 1, Integer::sum));
        return counts;
    }

    /** The entries that are put, in their order. */
    public List<Entry> entries() {
        return changes.stream().filter(Change.Put.class::isInstance).map(change -> ((Change.Put) change).entry())
                .toList();
    }
}
