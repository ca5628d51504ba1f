package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Part;
import org.mufakat.domain.Passage;

/**
 * A thread of comments.
 *
 * @param opening the comment that opened it
 * @param answers the answers to it, oldest first
 */
public record Conversation(Comment opening, List<Comment> answers) {
    private static final List<String> FIELDS = EntryType.POSITION.shape().parts().stream().map(Part::name).toList();

    /** Keeps an unmodifiable copy. */
    public Conversation {
        answers = List.copyOf(answers);
    }

    /** The threads on an item and on our position on it, in reading order: the item, then field by field. */
    static List<Conversation> on(Dossier dossier, Id<AgendaItem> item) {
        List<Comment> all = comments(dossier, item);
        List<Conversation> threads = new ArrayList<>();
        for (Comment opening : all) {
            if (opening.replyTo().isEmpty()) {
                threads.add(new Conversation(opening, all.stream()
                        .filter(answer -> answer.replyTo().filter(opening.id()::equals).isPresent()).toList()));
            }
        }
        threads.sort(Comparator.comparing((Conversation thread) -> FIELDS.indexOf(thread.about().field()))
                .thenComparing(thread -> thread.about().passage().map(Passage::start).orElse(-1))
                .thenComparing(thread -> thread.opening().at()));
        return threads;
    }

    /** How many threads on an item and on our position on it are open. */
    static int openOn(Dossier dossier, Id<AgendaItem> item) {
        return (int) comments(dossier, item).stream()
                .filter(comment -> comment.replyTo().isEmpty() && comment.resolved().isEmpty()).count();
    }

    /** What it is about. */
    public Anchor about() {
        return opening.about();
    }

    /** Whether nobody settled it. */
    public boolean isOpen() {
        return opening.resolved().isEmpty();
    }

    /** Whether it is about that field of our position, or a passage in it. */
    public boolean isOn(String field) {
        return about().type() == EntryType.POSITION && about().field().equals(field);
    }

    private static List<Comment> comments(Dossier dossier, Id<AgendaItem> item) {
        List<Comment> all = new ArrayList<>(dossier.commentsAbout(item));
        dossier.position(item).ifPresent(position -> all.addAll(dossier.commentsAbout(position.id())));
        return all;
    }
}
