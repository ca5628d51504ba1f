package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Part;

/** The words that an erasure takes out, in every version that there was. */
final class ErasedWords {

    /** Shorter ones may stand anywhere by chance. */
    private static final int ENOUGH = 4;

    /** From this length on, words are looked for where somebody may have written them by themselves. */
    private static final int TELLING = 12;

    /** So many versions are looked for elsewhere, and so many places are told. */
    private static final int FEW = 20;

    private final Set<String> versions = new LinkedHashSet<>();

    /** Adds the words of one component. */
    void add(Entry entry, String component) {
        Wording.of(entry.type().shape().part(component), entry).stream().map(String::strip)
                .filter(words -> words.length() >= ENOUGH).forEach(versions::add);
    }

    /** Adds all words of an entry. */
    void addAll(Entry entry) {
        entry.type().shape().parts().stream().filter(Part::isContent).forEach(part -> add(entry, part.name()));
    }

    /** The words, each version. */
    Set<String> all() {
        return Set.copyOf(versions);
    }

    /** Takes the words out of the names of acts. */
    void outOfLabels(Connection connection) throws SQLException {
        Map<Long, String> changed = new LinkedHashMap<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT number, label_key, label_arguments FROM change_set");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Label label = Steps.label(row.getString(2), row.getString(3));
                var without = new Label(label.key(), label.arguments().stream().map(this::without).toList());
                if (!without.equals(label)) {
                    changed.put(row.getLong(1), Steps.arguments(without));
                }
            }
        }
        try (PreparedStatement statement = connection
                .prepareStatement("UPDATE change_set SET label_arguments = ? WHERE number = ?")) {
            for (Map.Entry<Long, String> each : changed.entrySet()) {
                Sql.run(statement, each.getValue(), each.getKey());
            }
        }
    }

    private String without(String argument) {
        if (argument.startsWith("@")) {
            return argument;
        }
        String left = argument;
        for (String words : versions) {
            left = left.replace(words, "\u2026");
        }
        String known = argument.strip();
        boolean quotes = known.length() >= TELLING && versions.stream().anyMatch(words -> words.contains(known));
        return quotes ? "\u2026" : left;
    }

    /** Entries in which some of these words stand still, because they were written there by themselves. */
    static List<Anchor> elsewhere(Connection connection, Set<String> words) throws SQLException {
        Set<Anchor> found = new LinkedHashSet<>();
        List<String> longest = words.stream().filter(each -> each.length() >= TELLING)
                .sorted(Comparator.comparingInt(String::length).reversed()).limit(FEW).toList();
        if (longest.isEmpty()) {
            return List.of();
        }
        String sought = longest.stream().map(each -> "(trim(json_quote(?), '\"'))").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement("WITH sought (words) AS MATERIALIZED (VALUES "
                + sought + ") SELECT DISTINCT entry_type, entry FROM history WHERE EXISTS (SELECT 1 FROM sought "
                + "WHERE instr(before, words) > 0 OR instr(after, words) > 0) LIMIT " + FEW)) {
            Sql.bind(statement, longest.toArray());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Id<?> id = Id.parse(row.getString(2));
                    EntryType.named(row.getString(1)).filter(EntryType::canBeMeant)
                            .ifPresent(type -> found.add(new Anchor(type, id, "", Optional.empty())));
                }
            }
        }
        return List.copyOf(found);
    }
}
