package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Position;
import org.mufakat.domain.Readiness;

/**
 * An item as the list shows it.
 *
 * @param item the item
 * @param depth 0 at the top, 1 for a part, and so on
 * @param readiness how far our position is; absent while what stays is folded
 * @param leadDesk the desk that writes the position; empty when none is named, or folded
 * @param openComments how many threads of comments on it are open
 */
public record ItemRow(AgendaItem item, int depth, Optional<Readiness> readiness, String leadDesk, int openComments) {
    /** The rows of a dossier's prepared meeting; {@code folded} ones tell nothing but the item. */
    static List<ItemRow> of(Dossier dossier, boolean folded) {
        List<ItemRow> rows = new ArrayList<>();
        dossier.preparedMeeting().map(meeting -> Agenda.of(dossier, meeting.id()).lines()).orElse(List.of())
                .forEach(line -> rows.add(folded
                        ? new ItemRow(line.item(), line.depth(), Optional.empty(), "", 0)
                        : whole(dossier, line)));
        return rows;
    }

    /** The item's identity. */
    public Id<AgendaItem> id() {
        return item.id();
    }

    private static ItemRow whole(Dossier dossier, Agenda.Line line) {
        Id<AgendaItem> item = line.item().id();
        return new ItemRow(line.item(), line.depth(), Optional.of(Readiness.of(dossier, item)),
                dossier.position(item).map(Position::leadDesk).orElse(""), Conversation.openOn(dossier, item));
    }
}
