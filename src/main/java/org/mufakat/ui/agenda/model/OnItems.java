package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.app.Update;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Link;
import org.mufakat.domain.Position;
import org.mufakat.domain.Stance;

/** On which item of the agenda something stands. */
final class OnItems {
    private static final Set<EntryType> ON_ONE_ITEM = EnumSet.of(EntryType.POSITION, EntryType.CONTRIBUTION,
            EntryType.COMMENT, EntryType.STANCE);

    private OnItems() {}

    static Optional<Set<Id<AgendaItem>>> changed(Update update) {
        Set<Id<AgendaItem>> items = new HashSet<>();
        for (Change change : update.changes()) {
            if (!ON_ONE_ITEM.contains(change.type())) {
                return Optional.empty();
            }
            update.after().find(change.type(), change.id()).flatMap(entry -> itemOf(update.after(), entry))
                    .ifPresent(items::add);
            update.before().find(change.type(), change.id()).flatMap(entry -> itemOf(update.before(), entry))
                    .ifPresent(items::add);
        }
        return Optional.of(items);
    }

    /** The item on which an entry stands: itself, or what is about it or about our position on it. */
    static Optional<Id<AgendaItem>> itemOf(Dossier dossier, Entry entry) {
        return switch (entry) {
            case AgendaItem item -> Optional.of(item.id());
            case Position position -> Optional.of(position.item());
            case Contribution asked -> Optional.of(asked.item());
            case Instruction told -> told.about().flatMap(about -> dossier.find(about.type(), about.entry()))
                    .flatMap(about -> itemOf(dossier, about));
            case Stance stance -> dossier.find(stance.about().type(), stance.about().entry())
                    .flatMap(about -> itemOf(dossier, about));
            case Link link -> Stream.of(link.from(), link.to())
                    .flatMap(end -> dossier.find(end.type(), end.entry()).stream())
                    .filter(AgendaItem.class::isInstance).map(AgendaItem.class::cast).map(AgendaItem::id).findFirst();
            case Comment comment -> dossier.find(comment.about().type(), comment.about().entry())
                    .filter(about -> !(about instanceof Comment)).flatMap(about -> itemOf(dossier, about));
            default -> Optional.empty();
        };
    }

    /** The first field of our position that an edit changed; empty for other entries. */
    static String fieldOf(EntryType type, Optional<Entry> before, Optional<Entry> after) {
        if (type != EntryType.POSITION) {
            return "";
        }
        List<String> fields = new ArrayList<>();
        for (Surface zone : Surface.values()) {
            fields.addAll(zone.fields());
        }
        return fields.stream().filter(field -> !words(before, field).equals(words(after, field))).findFirst()
                .orElse("");
    }

    private static Object words(Optional<Entry> position, String field) {
        return position.map(entry -> EntryType.POSITION.shape().part(field).of(entry)).orElse("");
    }
}
