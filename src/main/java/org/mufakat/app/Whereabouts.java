package org.mufakat.app;

import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.SupportRecord;

/**
 * Where something stands that was noted, as people call the place.
 *
 * @param kind the kind of place
 * @param name the item's number or title, the paragraph's or the record's number; empty where the place is gone
 * @param title what is called so: the item, the text, the record; empty where the name says it
 * @param item the agenda item, absent elsewhere
 */
public record Whereabouts(Kind kind, String name, String title, Optional<Id<AgendaItem>> item) {
    /** The kinds of places. */
    public enum Kind {
        /** An agenda item, or our position on it. */
        ITEM,
        /** A paragraph of a text, or the text. */
        TEXT,
        /** A support record. */
        SUPPORT,
        /** Anything else, or what is gone. */
        OTHER
    }

    private static final Whereabouts ELSEWHERE = new Whereabouts(Kind.OTHER, "", "", Optional.empty());

    /** Where an anchor is in a dossier. */
    public static Whereabouts of(Dossier dossier, Anchor about) {
        return dossier.find(about.type(), about.entry()).map(entry -> of(dossier, entry)).orElse(ELSEWHERE);
    }

    private static Whereabouts of(Dossier dossier, Entry entry) {
        return switch (entry) {
            case AgendaItem item -> new Whereabouts(Kind.ITEM, item.number().isBlank() ? item.title() : item.number(),
                    item.number().isBlank() ? "" : item.title(), Optional.of(item.id()));
            case Position position -> dossier.find(AgendaItem.class, position.item())
                    .map(item -> of(dossier, item)).orElse(ELSEWHERE);
            case Paragraph paragraph -> new Whereabouts(Kind.TEXT, ParagraphName.of(paragraph),
                    dossier.find(ConsensusText.class, paragraph.text()).map(ConsensusText::title).orElse(""),
                    Optional.empty());
            case ConsensusText text -> new Whereabouts(Kind.TEXT, text.title(), "", Optional.empty());
            case SupportRecord support -> new Whereabouts(Kind.SUPPORT, String.valueOf(support.number()),
                    support.title(), Optional.empty());
            default -> ELSEWHERE;
        };
    }
}
