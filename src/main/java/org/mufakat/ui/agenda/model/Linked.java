package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Link;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.TextRole;

/**
 * What an item is joined with.
 *
 * @param link the link
 * @param entry the support record or paragraph
 */
public record Linked<T extends Entry>(Link link, T entry) {

    /** The entries of a kind that an item is joined with, in the order of the dossier. */
    static <T extends Entry> List<Linked<T>> of(Dossier dossier, Id<AgendaItem> item, Class<T> kind) {
        List<Linked<T>> found = new ArrayList<>();
        for (Link link : dossier.linksOf(item)) {
            var other = link.other(item);
            if (other.type().entryClass() == kind) {
                dossier.find(other.type(), other.entry()).map(kind::cast)
                        .ifPresent(entry -> found.add(new Linked<>(link, entry)));
            }
        }
        return found;
    }

    /** The support records that an item is joined with, by number. */
    static List<Linked<SupportRecord>> records(Dossier dossier, Id<AgendaItem> item) {
        List<Linked<SupportRecord>> found = of(dossier, item, SupportRecord.class);
        found.sort(Comparator.comparingInt(each -> each.entry().number()));
        return found;
    }

    /** The paragraphs that an item is joined with, in the order in which they stand. */
    static List<Linked<Paragraph>> paragraphs(Dossier dossier, Id<AgendaItem> item) {
        List<Linked<Paragraph>> found = of(dossier, item, Paragraph.class);
        found.sort(Comparator.comparing(each -> each.entry().rank()));
        return found;
    }

    /** The paragraphs that an item could be joined with: those of the text that is negotiated. */
    public static List<Paragraph> negotiated(Dossier dossier) {
        return dossier.all(ConsensusText.class).stream()
                .filter(text -> text.role() == TextRole.DRAFT).findFirst()
                .map(ConsensusText::id).map(dossier::paragraphs).orElse(List.of());
    }
}
