package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Step;

/** Reads what the triggers wrote down. */
final class History {

    private static final String STORY = "SELECT c.id, c.step, c.label_key, c.label_arguments, c.kind, c.author, c.at, "
            + "h.entry_type, h.entry, h.before, h.after FROM history h JOIN change_set c ON c.number = h.change_set "
            + "WHERE h.entry = ? ORDER BY h.number";

    private static final String CHANGES = "SELECT entry_type, entry, before, after FROM history WHERE change_set = ? "
            + "ORDER BY number";

    private final Connection connection;

    History(Connection connection) {
        this.connection = connection;
    }

    /** What became of one entry, oldest first. */
    List<Story> of(Id<?> entry) throws SQLException {
        List<Story> story = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STORY)) {
            Sql.bind(statement, entry.toString());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    EntryType type = type(row.getString(8));
                    var step = new Step(Id.parse(row.getString(2)), Steps.label(row.getString(3), row.getString(4)));
                    story.add(new Story(Id.parse(row.getString(1)), step, ChangeKind.of(row.getString(5)),
                            row.getString(6), Instant.parse(row.getString(7)), type, Id.parse(row.getString(9)),
                            entry(type, row.getString(10)), entry(type, row.getString(11))));
                }
            }
        }
        return story;
    }

    /** The changes that take an act back, or do it again. */
    List<Change> replay(Steps.Act act, ChangeKind kind) throws SQLException {
        Map<List<Object>, Change> changes = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CHANGES)) {
            for (long set : act.sets()) {
                Sql.bind(statement, set);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        EntryType type = type(row.getString(1));
                        Id<?> id = Id.parse(row.getString(2));
                        if (kind == ChangeKind.REDO) {
                            changes.put(List.of(type, id), change(type, id, row.getString(4)));
                        } else {
                            changes.putIfAbsent(List.of(type, id), change(type, id, row.getString(3)));
                        }
                    }
                }
            }
        }
        return List.copyOf(changes.values());
    }

    private static EntryType type(String label) {
        return EntryType.named(label).orElseThrow(() -> new BrokenRule("rule.row", String.valueOf(label)));
    }

    private static Change change(EntryType type, Id<?> id, String json) {
        return entry(type, json).map(Change::put).orElseGet(() -> new Change.Remove(type, id));
    }

    private static Optional<Entry> entry(EntryType type, String json) {
        return Optional.ofNullable(json).map(Table.of(type)::entry);
    }
}
