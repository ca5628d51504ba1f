package org.mufakat.app.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Entry;

/**
 * All that a person said about rows that are to come in; rows are meant by their place in the table.
 *
 * @param matching what the columns hold
 * @param conventions how numbers are written
 * @param written the words written in place of those that were read
 * @param kept the findings by row that are to stay as they are
 * @param leftOut the rows that are left out
 * @param decisions what was said about rows that are much like a record
 * @param otherwise what is said about all others that are much like a record
 * @param added what is put into the dossier's lists
 */
public record IntakeChoices(Matching matching, Conventions conventions,
        Map<Integer, Map<SupportColumn, String>> written, Map<Integer, Set<String>> kept, Set<Integer> leftOut,
        Map<Integer, Decision> decisions, Optional<Decision> otherwise, List<Entry> added) {
    /** Keeps unmodifiable copies. */
    public IntakeChoices {
        written = Map.copyOf(written);
        kept = Map.copyOf(kept);
        leftOut = Set.copyOf(leftOut);
        decisions = Map.copyOf(decisions);
        added = List.copyOf(added);
    }

    /** Nothing but what the columns hold. */
    public static IntakeChoices of(Matching matching) {
        return new IntakeChoices(matching, Conventions.NONE, Map.of(), Map.of(), Set.of(), Map.of(),
                Optional.empty(), List.of());
    }

    /** The same with what the columns hold. */
    public IntakeChoices with(Matching other) {
        return new IntakeChoices(other, conventions, written, kept, leftOut, decisions, otherwise, added);
    }

    /** The same with how numbers are written. */
    public IntakeChoices with(Conventions other) {
        return new IntakeChoices(matching, new Conventions(other.days().or(conventions::days),
                other.decimals().or(conventions::decimals)), written, kept, leftOut, decisions, otherwise, added);
    }

    /** The same with words in cells of a row. */
    public IntakeChoices write(int row, Map<SupportColumn, String> words) {
        Map<SupportColumn, String> all = new HashMap<>(written.getOrDefault(row, Map.of()));
        all.putAll(words);
        return new IntakeChoices(matching, conventions, put(written, row, Map.copyOf(all)), kept, leftOut, decisions,
                otherwise,
                added);
    }

    /** The same with words in a cell of several rows. */
    public IntakeChoices write(Set<Integer> rows, SupportColumn column, String words) {
        Map<Integer, Map<SupportColumn, String>> all = new HashMap<>(written);
        for (int row : rows) {
            Map<SupportColumn, String> cells = new HashMap<>(written.getOrDefault(row, Map.of()));
            cells.put(column, words);
            all.put(row, Map.copyOf(cells));
        }
        return new IntakeChoices(matching, conventions, all, kept, leftOut, decisions, otherwise, added);
    }

    /** The same with something that stays as it is. */
    public IntakeChoices keep(int row, String finding) {
        Set<String> all = new HashSet<>(kept.getOrDefault(row, Set.of()));
        all.add(finding);
        return new IntakeChoices(matching, conventions, written, put(kept, row, Set.copyOf(all)), leftOut, decisions,
                otherwise,
                added);
    }

    /** The same with a row left out, or taken again. */
    public IntakeChoices leave(int row, boolean out) {
        Set<Integer> all = new HashSet<>(leftOut);
        if (out) {
            all.add(row);
        } else {
            all.remove(row);
        }
        return new IntakeChoices(matching, conventions, written, kept, all, decisions, otherwise, added);
    }

    /** The same with what a row is. */
    public IntakeChoices decide(int row, Optional<Decision> decision) {
        Map<Integer, Decision> all = new HashMap<>(decisions);
        decision.ifPresentOrElse(each -> all.put(row, each), () -> all.remove(row));
        return new IntakeChoices(matching, conventions, written, kept, leftOut, all, otherwise, added);
    }

    /** The same with what all rows are that nothing else is said about. */
    public IntakeChoices otherwise(Decision decision) {
        return new IntakeChoices(matching, conventions, written, kept, leftOut, decisions, Optional.of(decision),
                added);
    }

    /** The same without some rows more. */
    public IntakeChoices leave(Set<Integer> rows) {
        Set<Integer> all = new HashSet<>(leftOut);
        all.addAll(rows);
        return new IntakeChoices(matching, conventions, written, kept, all, decisions, otherwise, added);
    }

    /** The same with an entry in the dossier's lists. */
    public IntakeChoices add(Entry entry) {
        return add(List.of(entry));
    }

    /** The same with entries in the dossier's lists, each once. */
    public IntakeChoices add(Collection<Entry> entries) {
        Set<Entry> all = new LinkedHashSet<>(added);
        all.addAll(entries);
        return new IntakeChoices(matching, conventions, written, kept, leftOut, decisions, otherwise,
                List.copyOf(all));
    }

    /** The same with a mend of a row done. */
    public IntakeChoices with(int row, Mend mend) {
        return switch (mend) {
            case Mend.Write write -> write(row, write.words());
            case Mend.Add add -> add(add.entry());
            case Mend.Keep keep -> keep(row, keep.finding());
            case Mend.Agree agree -> with(agree.conventions());
        };
    }

    private static <T> Map<Integer, T> put(Map<Integer, T> map, int row, T value) {
        Map<Integer, T> changed = new HashMap<>(map);
        changed.put(row, value);
        return changed;
    }
}
