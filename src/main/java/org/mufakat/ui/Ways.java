package org.mufakat.ui;

import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Stance;
import org.mufakat.ui.shell.Spot;

/** Where in the window each kind of entry stands. */
final class Ways {
    private Ways() {}

    /** Where an entry stands; what is about another stands where that one does, and what is gone in the history. */
    static Spot to(Dossier dossier, Anchor anchor) {
        Optional<Anchor> about = dossier.find(anchor.type(), anchor.entry()).flatMap(Ways::about);
        String place = placeOf(about.map(Anchor::type).orElse(anchor.type()));
        // A passage of the text is gone to, a thread in the agenda is gone to itself.
        boolean itself = about.isEmpty() || place.equals(Rooms.AGENDA);
        return new Spot(place, Optional.of(itself ? anchor : about.get()));
    }

    private static Optional<Anchor> about(Entry entry) {
        return switch (entry) {
            case Comment comment -> Optional.of(comment.about());
            case Stance stance -> Optional.of(stance.about());
            case Instruction told -> told.about();
            case OurLanguage ours -> Optional.of(ours.about());
            default -> Optional.empty();
        };
    }

    private static String placeOf(EntryType type) {
        return switch (type) {
            case AGENDA_ITEM, POSITION, CONTRIBUTION -> Rooms.AGENDA;
            case SUPPORT_RECORD, NAMED_VIEW -> Rooms.SUPPORT;
            case CONSENSUS_TEXT, PARAGRAPH, REVISION, BRACKET_PACKAGE -> Rooms.TEXT;
            case COVER, DELEGATION, PROGRAMME_AREA, SUPPORT_KIND, CONTRIBUTOR, MEETING -> Rooms.SETTINGS;
            case INSTRUCTION -> Rooms.OVERVIEW;
            case STANCE, OUR_LANGUAGE, COMMENT, LINK -> Rooms.HISTORY;
        };
    }
}
