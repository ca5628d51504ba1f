package org.mufakat.ui.history;

import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Link;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Position;
import org.mufakat.domain.Revision;
import org.mufakat.domain.Stance;

/** To what a change belongs in a person's eyes: an item, a record, a paragraph, a text. */
final class Owner {
    private Owner() {}

    /** What an entry belongs to: a position to its item, a comment to what it is about; else the entry itself. */
    static Anchor of(Dossier dossier, Entry entry) {
        return switch (entry) {
            case Position position -> item(position.item());
            case Contribution asked -> item(asked.item());
            case Revision revision -> text(revision.text());
            case BracketPackage offer -> text(offer.text());
            case Comment comment -> of(dossier, comment.about());
            case Stance stance -> of(dossier, stance.about());
            case OurLanguage ours -> of(dossier, ours.about());
            case Link link -> of(dossier, link.from());
            case Instruction told -> told.about().map(about -> of(dossier, about)).orElseGet(() -> Anchor.to(told));
            default -> Anchor.to(entry);
        };
    }

    /** What belongs together with what is meant there; the entry meant where the dossier does not have it any more. */
    static Anchor of(Dossier dossier, Anchor meant) {
        return dossier.find(meant.type(), meant.entry()).map(entry -> of(dossier, entry))
                .orElseGet(() -> whole(meant.type(), meant.entry()));
    }

    private static Anchor item(Id<AgendaItem> item) {
        return whole(EntryType.AGENDA_ITEM, item);
    }

    private static Anchor text(Id<ConsensusText> text) {
        return whole(EntryType.CONSENSUS_TEXT, text);
    }

    private static Anchor whole(EntryType type, Id<?> entry) {
        return new Anchor(type, entry, "", Optional.empty());
    }
}
