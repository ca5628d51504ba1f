package org.mufakat.ui.agenda.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;

/** On which items we have something to say. */
public final class Spoken {
    private Spoken() {}

    /**
     * The item next to another in the order of its agenda on which points to make are written.
     *
     * @param by 1 for the one after it, -1 for the one before
     */
    public static Optional<Id<AgendaItem>> beside(Dossier seen, AgendaItem item, int by) {
        List<Id<AgendaItem>> all = Agenda.of(seen, item.meeting()).items().stream()
                .filter(each -> each.id().equals(item.id()) || isSpokenOn(seen, each)).map(AgendaItem::id).toList();
        int at = all.indexOf(item.id()) + by;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    private static boolean isSpokenOn(Dossier seen, AgendaItem item) {
        return seen.position(item.id()).filter(position -> !position.pointsToMake().isBlank()).isPresent();
    }
}
