package org.mufakat.app.intake;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.Intake;
import org.mufakat.document.Table;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;

/**
 * What becomes of the rows of a table.
 *
 * @param table the table
 * @param dossier the dossier that it was planned for
 * @param choices what a person said
 * @param rows the rows, without that of the headings
 * @param changes what would be done to the dossier
 */
public record SupportPlan(Table table, Dossier dossier, IntakeChoices choices, List<PlannedRow> rows,
        List<Change> changes) {
    /** Keeps unmodifiable copies. */
    public SupportPlan {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /** How many rows come to what; what none comes to is not in it. */
    public Map<Fate, Integer> counts() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        rows.forEach(row -> counts.merge(row.fate(), 1, Integer::sum));
        return counts;
    }

    /** How many rows come in. */
    public int comingIn() {
        return (int) rows.stream().filter(row -> row.fate().comesIn()).count();
    }

    /** The columns that every record needs and no column of the table is matched with. */
    public Set<SupportColumn> missing() {
        Set<SupportColumn> missing = new LinkedHashSet<>(List.of(SupportColumn.PARTNER, SupportColumn.TITLE));
        choices.matching().columns().stream().flatMap(Optional::stream).forEach(missing::remove);
        return missing;
    }

    /** The one step that takes them in. */
    public Intake intake(List<Label> remarks) {
        return new Intake(Label.of("change.import-support", String.valueOf(comingIn())), changes, remarks);
    }
}
