package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.OpenInParagraphs;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Paragraph;
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
 * @param open what is open in the paragraphs that it is joined with
 * @param weLead whether our delegation leads on it
 * @param twice whether another item of the meeting has the same number
 */
public record ItemRow(AgendaItem item, int depth, Optional<Readiness> readiness, String leadDesk, int openComments,
        OpenInParagraphs.Count open, boolean weLead, boolean twice) {
    /** The rows of a meeting; {@code folded} ones tell nothing but the item. */
    static List<ItemRow> of(Dossier dossier, Id<Meeting> meeting, boolean folded, OpenInParagraphs open) {
        List<ItemRow> rows = new ArrayList<>();
        List<Agenda.Line> lines = Agenda.of(dossier, meeting).lines();
        Set<String> numbers = new HashSet<>();
        Set<String> twice = new HashSet<>();
        lines.stream().map(line -> line.item().number().strip()).filter(number -> !number.isEmpty())
                .filter(number -> !numbers.add(number)).forEach(twice::add);
        for (Agenda.Line line : lines) {
            boolean again = twice.contains(line.item().number().strip());
            rows.add(folded
                    ? new ItemRow(line.item(), line.depth(), Optional.empty(), "", 0, OpenInParagraphs.Count.NONE,
                            false, again)
                    : whole(dossier, line, open, again));
        }
        return rows;
    }

    /** The row of the same item as it is now, at the same place on the agenda. */
    ItemRow anew(Dossier dossier, boolean folded, OpenInParagraphs counted) {
        Agenda.Line line = new Agenda.Line(dossier.find(AgendaItem.class, id()).orElse(item), depth);
        return folded
                ? new ItemRow(line.item(), depth, Optional.empty(), "", 0, OpenInParagraphs.Count.NONE, false, twice)
                : whole(dossier, line, counted, twice);
    }

    /** The item's identity. */
    public Id<AgendaItem> id() {
        return item.id();
    }

    private static ItemRow whole(Dossier dossier, Agenda.Line line, OpenInParagraphs open, boolean twice) {
        Id<AgendaItem> item = line.item().id();
        List<Paragraph> paragraphs = Linked.of(dossier, item, Paragraph.class).stream().map(Linked::entry).toList();
        boolean weLead = line.item().leadDelegation().isPresent()
                && line.item().leadDelegation().equals(dossier.cover().flatMap(Cover::ours));
        return new ItemRow(line.item(), line.depth(), Optional.of(Readiness.of(dossier, item)),
                dossier.position(item).map(Position::leadDesk).orElse(""), ReadingOrder.open(dossier, item),
                open.of(dossier, paragraphs), weLead, twice);
    }
}
