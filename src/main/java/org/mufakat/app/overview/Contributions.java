package org.mufakat.app.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;

/**
 * What agencies were asked for, and what became of it.
 *
 * @param came how many answered or cleared
 * @param late those that did not and whose hour has passed, the longest late first
 * @param due the others, the next hour first, those without an hour last
 */
public record Contributions(int came, List<Asked> late, List<Asked> due) {
    /** Keeps unmodifiable copies. */
    public Contributions {
        late = List.copyOf(late);
        due = List.copyOf(due);
    }

    /** How many were asked for. */
    public int asked() {
        return came + late.size() + due.size();
    }

    /** The contributions of a dossier as seen at a moment. */
    static Contributions of(Dossier dossier, Instant now) {
        int came = 0;
        List<Asked> late = new ArrayList<>();
        List<Asked> due = new ArrayList<>();
        for (AgendaItem item : Positions.items(dossier)) {
            for (Contribution each : dossier.contributions(item.id())) {
                if (Asked.came(each)) {
                    came++;
                } else {
                    String name = dossier.find(Contributor.class, each.contributor()).map(Contributor::name).orElse("");
                    (Asked.isLate(each, now) ? late : due).add(new Asked(each, item, name));
                }
            }
        }
        Comparator<Asked> byHour = Comparator.comparing(each -> each.contribution().dueAt().orElse(Instant.MAX));
        late.sort(byHour);
        due.sort(byHour);
        return new Contributions(came, late, due);
    }
}
