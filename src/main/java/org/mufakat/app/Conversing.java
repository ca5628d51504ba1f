package org.mufakat.app;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.domain.Resolution;

/** What a person does in a thread of comments, wherever it is shown: answer, settle, open again, assign. */
public final class Conversing {
    private enum Act {
        ANSWER("change.comment-answer", "change.paragraph-comment-answer", "change.support-comment-answer"),
        RESOLVE("change.comment-resolve", "change.paragraph-comment-resolved", "change.support-comment-resolved"),
        REOPEN("change.comment-reopen", "change.paragraph-comment-reopened", "change.support-comment-reopened"),
        ASSIGN("change.comment-assign", "change.paragraph-comment-assigned", "change.support-comment-assigned");

        private final String onItem;
        private final String onParagraph;
        private final String onRecord;

        Act(String onItem, String onParagraph, String onRecord) {
            this.onItem = onItem;
            this.onParagraph = onParagraph;
            this.onRecord = onRecord;
        }
    }

    private final Session session;

    /** The acts on the comments of a session's dossier. */
    public Conversing(Session session) {
        this.session = session;
    }

    /** The session. */
    public Session session() {
        return session;
    }

    /** Answers in a thread; nothing when there are no words. */
    public void answer(Conversation thread, String words) {
        if (!words.isBlank()) {
            perform(Act.ANSWER, thread, opening -> new Comment(Id.random(), opening.about(),
                    Optional.of(opening.id()), session.author(), session.now(), words.strip(), Optional.empty(), "",
                    Optional.empty()));
        }
    }

    /** Settles a thread. */
    public void resolve(Conversation thread) {
        var done = new Resolution(session.author(), session.now());
        perform(Act.RESOLVE, thread, opening -> with(opening, "resolved", Optional.of(done)));
    }

    /** Opens a settled thread again. */
    public void reopen(Conversation thread) {
        perform(Act.REOPEN, thread, opening -> with(opening, "resolved", Optional.empty()));
    }

    /** Assigns a thread to somebody, or to nobody where the name is blank. */
    public void assign(Conversation thread, String name) {
        if (!name.strip().equals(thread.opening().assignedTo())) {
            perform(Act.ASSIGN, thread, opening -> with(opening, "assignedTo", name.strip()));
        }
    }

    /** To whom a thread can be assigned: the person's own name, then all names of the dossier in the order of a language. */
    public List<String> people(Locale language) {
        Dossier dossier = session.dossier();
        var known = new HashSet<String>();
        for (Comment comment : dossier.all(Comment.class)) {
            known.add(comment.author());
            known.add(comment.assignedTo());
        }
        dossier.all(Position.class).stream().map(Position::leadDesk).map(String::strip).forEach(known::add);
        known.remove("");
        known.remove(session.author());
        var people = new ArrayList<>(known);
        people.sort(Collator.getInstance(ULocale.forLocale(language))::compare);
        people.addFirst(session.author());
        return List.copyOf(people);
    }

    private interface Writing {
        Comment of(Comment opening);
    }

    private void perform(Act act, Conversation thread, Writing writing) {
        session.perform(this, label(act, thread), dossier -> dossier.find(Comment.class, thread.opening().id())
                .map(opening -> List.<Change>of(Change.put(writing.of(opening)))).orElse(List.of()));
    }

    private Label label(Act act, Conversation thread) {
        Whereabouts where = Whereabouts.of(session.dossier(), thread.about());
        return switch (where.kind()) {
            case ITEM -> Label.of(act.onItem, where.name());
            case TEXT -> Label.of(act.onParagraph, where.name());
            case SUPPORT -> Label.of(act.onRecord, where.name());
            case OTHER -> Label.of(act.onParagraph, ParagraphName.quoted(thread.opening().words()));
        };
    }

    private static Comment with(Comment opening, String component, Object value) {
        return EntryType.COMMENT.shape().with(opening, component, value);
    }
}
