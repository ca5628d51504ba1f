package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Part;
import org.mufakat.domain.Passage;

/** The threads on an item and on our position on it, in the order in which one reads them. */
public final class ReadingOrder {
    private static final List<String> FIELDS = EntryType.POSITION.shape().parts().stream().map(Part::name).toList();

    private ReadingOrder() {}

    /** The threads on the item, then those on our position field by field. */
    public static List<Conversation> of(Dossier dossier, Id<AgendaItem> item) {
        List<Conversation> threads = new ArrayList<>(Conversation.of(comments(dossier, item)));
        threads.sort(Comparator.comparing((Conversation thread) -> FIELDS.indexOf(thread.about().field()))
                .thenComparing(thread -> thread.about().passage().map(Passage::start).orElse(-1))
                .thenComparing(thread -> thread.opening().at()));
        return threads;
    }

    /** How many threads on an item and on our position on it are open. */
    public static int open(Dossier dossier, Id<AgendaItem> item) {
        return (int) comments(dossier, item).stream()
                .filter(comment -> comment.replyTo().isEmpty() && comment.resolved().isEmpty()).count();
    }

    private static List<Comment> comments(Dossier dossier, Id<AgendaItem> item) {
        List<Comment> all = new ArrayList<>(dossier.commentsAbout(item));
        dossier.position(item).ifPresent(position -> all.addAll(dossier.commentsAbout(position.id())));
        return all;
    }
}
