package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Position;
import org.mufakat.domain.Resolution;

/** What a person does with the comments on the selected item and on our position on it. */
public final class CommentActs {
    /**
     * Where a comment is to stand.
     *
     * @param field the field of our position; empty for the item itself
     * @param passage the passage of the field, absent when the whole field is meant
     */
    public record Target(String field, Optional<Passage> passage) {
        /** The item itself. */
        public static final Target ITEM = new Target("", Optional.empty());

        /** A field of our position and, unless it is empty, the selection from {@code start} to {@code end} in it. */
        public static Target of(String field, String words, int start, int end) {
            return new Target(field, end > start ? Optional.of(Passage.of(words, start, end)) : Optional.empty());
        }
    }

    private final Session session;
    private final AgendaModel model;

    CommentActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Opens a thread; nothing when there are no words. */
    public void add(Target target, String words) {
        selected().filter(item -> !words.isBlank()).ifPresent(item -> session.perform(this,
                Label.of("change.comment-add", ItemActs.name(item)), dossier -> {
                    List<Change> changes = new ArrayList<>();
                    Anchor about = Anchor.to(item);
                    if (!target.field().isEmpty()) {
                        Position position = dossier.position(item.id()).orElseGet(() -> {
                            Position made = Position.on(item.id());
                            changes.add(Change.put(made));
                            return made;
                        });
                        about = new Anchor(EntryType.POSITION, position.id(), target.field(), target.passage());
                    }
                    changes.add(Change.put(comment(about, Optional.empty(), words)));
                    return changes;
                }));
    }

    /** Answers in a thread; nothing when there are no words. */
    public void answer(Conversation thread, String words) {
        selected().filter(item -> !words.isBlank()).ifPresent(item -> session.perform(this,
                Label.of("change.comment-answer", ItemActs.name(item)),
                dossier -> dossier.find(Comment.class, thread.opening().id())
                        .map(opening -> List.of(Change.put(
                                comment(opening.about(), Optional.of(opening.id()), words))))
                        .orElse(List.of())));
    }

    /** Settles a thread. */
    public void resolve(Conversation thread) {
        set(thread, "change.comment-resolve", Optional.of(new Resolution(session.author(), session.now())));
    }

    /** Opens a settled thread again. */
    public void reopen(Conversation thread) {
        set(thread, "change.comment-reopen", Optional.empty());
    }

    private void set(Conversation thread, String key, Optional<Resolution> resolved) {
        selected().ifPresent(item -> session.perform(this, Label.of(key, ItemActs.name(item)),
                dossier -> dossier.find(Comment.class, thread.opening().id())
                        .map(opening -> List.of(Change.put(
                                EntryType.COMMENT.shape().with(opening, "resolved", resolved))))
                        .orElse(List.of())));
    }

    private Comment comment(Anchor about, Optional<Id<Comment>> replyTo, String words) {
        return new Comment(Id.random(), about, replyTo, session.author(), session.now(), words.strip(),
                Optional.empty(), "", Optional.empty());
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }
}
