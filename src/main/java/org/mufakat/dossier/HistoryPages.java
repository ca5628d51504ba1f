package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Part;
import org.mufakat.domain.Step;
import org.mufakat.text.Folding;

/** Reads the history step by step, newest first, and never more of it than is asked for. */
final class HistoryPages {

    /** How many steps make a page. */
    static final int PAGE = 200;

    /** Of how many entries of a step a page tells. */
    static final int FEW = 8;

    /** After so many rows a page ends although it is not full, so that whoever asked can stop. */
    private static final int ROWS = 20_000;

    /** In a step that changed more than this, as in how a large dossier began, no words are looked for. */
    private static final int LARGE = 5_000;

    private static final String SETS = "SELECT number, step, label_key, label_arguments, kind, author, at "
            + "FROM change_set WHERE number < ? ORDER BY number DESC";

    private static final String ENTRIES = "SELECT entry_type, entry, min(number), max(number) FROM history "
            + "WHERE change_set BETWEEN ? AND ? GROUP BY entry_type, entry ORDER BY max(%s) DESC, min(number) LIMIT ?";

    private static final String ABOUT = "entry_type IN ('comment', 'stance', 'our-language', 'instruction') AND "
            + "coalesce(json_extract(after, '$.about_%1$s'), json_extract(before, '$.about_%1$s')) IN (%2$s)";

    private static final String LINKED = "entry_type = 'link' AND coalesce(after, before) LIKE '%%%1$s%%'";

    /** What belongs to an item or to a text: the id stands in many rows, so only those that have it are taken apart. */
    private static final String PARTS = "SELECT DISTINCT entry FROM history WHERE entry_type IN ('position', "
            + "'contribution', 'paragraph', 'revision', 'bracket-package') AND coalesce(after, before) LIKE '%%%1$s%%' "
            + "AND '%1$s' IN (json_extract(coalesce(after, before), '$.item'), "
            + "json_extract(coalesce(after, before), '$.text'))";

    private final Connection connection;
    private final Sought sought;
    private final String folded;
    private Optional<String> family = Optional.empty();
    private int rows;

    HistoryPages(Connection connection, Sought sought) {
        this.connection = connection;
        this.sought = sought;
        this.folded = Folding.fold(sought.words().strip());
    }

    /** The newest steps among those below a number. */
    HistoryPage below(long number) throws SQLException {
        List<HistoryStep> steps = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SETS)) {
            Sql.bind(statement, number);
            try (ResultSet row = statement.executeQuery()) {
                Optional<HistoryStep> open = Optional.empty();
                while (row.next()) {
                    HistoryStep set = set(row);
                    if (open.isPresent() && belongs(set, open.get())) {
                        open = Optional.of(joined(set, open.get()));
                        continue;
                    }
                    if (open.isPresent()) {
                        filled(open.get()).ifPresent(steps::add);
                        if (steps.size() >= PAGE || rows > ROWS) {
                            return new HistoryPage(steps, OptionalLong.of(open.get().first()));
                        }
                    }
                    if (sought.since().filter(set.at()::isBefore).isPresent()) {
                        return new HistoryPage(steps, OptionalLong.empty());
                    }
                    open = Optional.of(set);
                }
                if (open.isPresent()) {
                    filled(open.get()).ifPresent(steps::add);
                }
                return new HistoryPage(steps, OptionalLong.empty());
            }
        }
    }

    private static HistoryStep set(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        var step = new Step(Id.parse(row.getString(2)), Steps.label(row.getString(3), row.getString(4)));
        Instant at = Instant.parse(row.getString(7));
        return new HistoryStep(number, number, step, ChangeKind.of(row.getString(5)), row.getString(6), at, at, 0,
                List.of());
    }

    private static boolean belongs(HistoryStep set, HistoryStep open) {
        return set.step().id().equals(open.step().id()) && set.kind() == open.kind();
    }

    private static HistoryStep joined(HistoryStep set, HistoryStep open) {
        return new HistoryStep(set.first(), open.last(), open.step(), open.kind(), open.author(), set.from(),
                open.at(), 0, List.of());
    }

    /** The step with what it changed, where it is one that is asked for. */
    private Optional<HistoryStep> filled(HistoryStep step) throws SQLException {
        boolean wanted = (sought.authors().isEmpty() || sought.authors().contains(step.author()))
                && (sought.kinds().isEmpty() || sought.kinds().contains(step.kind())) && isAtThePlace(step);
        if (!wanted) {
            return Optional.empty();
        }
        int count = count(step);
        rows += Math.max(1, folded.isEmpty() ? FEW : count);
        if (!folded.isEmpty() && (count > LARGE || edits(step, count).stream().noneMatch(this::mentions))) {
            return Optional.empty();
        }
        return Optional.of(new HistoryStep(step.first(), step.last(), step.step(), step.kind(), step.author(),
                step.from(), step.at(), count, edits(step, FEW)));
    }

    /** Also a step of which no entry is left, as when something was erased, where no place is asked for. */
    private boolean isAtThePlace(HistoryStep step) throws SQLException {
        boolean everywhere = sought.types().isEmpty() && sought.entry().isEmpty();
        return everywhere || Sql.number(connection,
                "SELECT EXISTS (SELECT 1 FROM history WHERE change_set BETWEEN " + step.first()
                        + " AND " + step.last() + " AND " + place() + ")") == 1;
    }

    /** Which rows are at the place that is asked for: all where none is. */
    private String place() throws SQLException {
        var conditions = new ArrayList<String>(List.of("TRUE"));
        if (!sought.types().isEmpty()) {
            String types = sought.types().stream().map(type -> "'" + type.label() + "'")
                    .collect(Collectors.joining(", "));
            conditions.add("(entry_type IN (" + types + ") OR " + ABOUT.formatted("type", types) + ")");
        }
        if (sought.entry().isPresent()) {
            Id<?> entry = sought.entry().get();
            String all = family(entry);
            conditions.add("(entry IN (" + all + ") OR " + ABOUT.formatted("entry", all) + " OR "
                    + LINKED.formatted(entry) + ")");
        }
        return String.join(" AND ", conditions);
    }

    /** An entry and what belongs to it, also what was removed since. */
    private String family(Id<?> entry) throws SQLException {
        if (family.isEmpty()) {
            List<String> all = new ArrayList<>(List.of("'" + entry + "'"));
            try (PreparedStatement parts = connection.prepareStatement(PARTS.formatted(entry));
                    ResultSet row = parts.executeQuery()) {
                while (row.next()) {
                    all.add("'" + row.getString(1) + "'");
                }
            }
            family = Optional.of(String.join(", ", all));
        }
        return family.get();
    }

    private int count(HistoryStep step) throws SQLException {
        String counted = step.first() == step.last() ? "*" : "DISTINCT entry";
        return Sql.number(connection, "SELECT count(" + counted + ") FROM history WHERE change_set BETWEEN "
                + step.first() + " AND " + step.last());
    }

    private boolean mentions(Edit edit) {
        return edit.parts().stream().anyMatch(part -> mentions(part, edit.before()) || mentions(part, edit.after()));
    }

    private boolean mentions(Part part, Optional<Entry> entry) {
        return entry.filter(each -> Folding.fold(String.join("\n", Wording.of(part, each))).contains(folded))
                .isPresent();
    }

    /** What became of the entries of a step, from before it to after it: the first, those at the place before others. */
    List<Edit> edits(HistoryStep step, int most) throws SQLException {
        List<Edit> edits = new ArrayList<>();
        try (PreparedStatement entries = connection.prepareStatement(ENTRIES.formatted(place()));
                PreparedStatement before = connection.prepareStatement("SELECT before FROM history WHERE number = ?");
                PreparedStatement after = connection.prepareStatement("SELECT after FROM history WHERE number = ?")) {
            Sql.bind(entries, step.first(), step.last(), most);
            try (ResultSet row = entries.executeQuery()) {
                while (row.next()) {
                    String label = row.getString(1);
                    EntryType type = EntryType.named(label)
                            .orElseThrow(() -> new BrokenRule("rule.row", String.valueOf(label)));
                    edits.add(new Edit(type, Id.parse(row.getString(2)), entry(before, type, row.getLong(3)),
                            entry(after, type, row.getLong(4))));
                }
            }
        }
        edits.removeIf(edit -> edit.before().equals(edit.after()));
        return edits;
    }

    private static Optional<Entry> entry(PreparedStatement statement, EntryType type, long number)
            throws SQLException {
        Sql.bind(statement, number);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getString(1)).map(Table.of(type)::entry) : Optional.empty();
        }
    }

    /** Everybody who changed something, by name. */
    static List<String> authors(Connection connection) throws SQLException {
        List<String> authors = new ArrayList<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT DISTINCT author FROM change_set ORDER BY author");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                authors.add(row.getString(1));
            }
        }
        return authors;
    }
}
