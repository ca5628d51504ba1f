package org.mufakat.ui.comments;

import java.util.Optional;
import org.mufakat.app.Whereabouts;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;

/**
 * Which comments are listed.
 *
 * @param settledToo whether those that are resolved are listed as well
 * @param mine whether only the person's own are listed: assigned to them, or begun by them and assigned to nobody
 * @param scope where they stand
 * @param author who wrote the comment or an answer to it; absent for anybody
 * @param words words that are in it or in what its place is called
 */
public record CommentFilter(boolean settledToo, boolean mine, Scope scope, Optional<String> author, String words) {
    /** All that is open. */
    public static final CommentFilter OPEN = new CommentFilter(false, false, Scope.EVERYWHERE, Optional.empty(), "");

    /**
     * Where comments stand.
     *
     * @param kind the kind of place; absent for every kind
     * @param item the agenda item; absent for every one
     */
    public record Scope(Optional<Whereabouts.Kind> kind, Optional<Id<AgendaItem>> item) {
        /** Wherever they stand. */
        public static final Scope EVERYWHERE = new Scope(Optional.empty(), Optional.empty());

        /** At places of that kind. */
        public static Scope of(Whereabouts.Kind kind) {
            return new Scope(Optional.of(kind), Optional.empty());
        }

        /** On that item. */
        public static Scope on(Id<AgendaItem> item) {
            return new Scope(Optional.empty(), Optional.of(item));
        }

        boolean holds(Whereabouts where) {
            return kind.filter(wanted -> wanted != where.kind()).isEmpty()
                    && (item.isEmpty() || item.equals(where.item()));
        }
    }

    /** The same, those that are resolved listed too or not. */
    public CommentFilter withSettled(boolean now) {
        return new CommentFilter(now, mine, scope, author, words);
    }

    /** The same, only the person's own or all. */
    public CommentFilter withMine(boolean now) {
        return new CommentFilter(settledToo, now, scope, author, words);
    }

    /** The same at other places. */
    public CommentFilter at(Scope now) {
        return new CommentFilter(settledToo, mine, now, author, words);
    }

    /** The same by somebody, or by anybody. */
    public CommentFilter by(Optional<String> now) {
        return new CommentFilter(settledToo, mine, scope, now, words);
    }

    /** The same with other words. */
    public CommentFilter withWords(String now) {
        return new CommentFilter(settledToo, mine, scope, author, now);
    }

    /** Whether a thread at a place is listed, its words not asked for; {@code me} is the person's name. */
    boolean holds(Conversation thread, Whereabouts where, String me) {
        return (settledToo || thread.isOpen()) && (!mine || thread.isFor(me)) && scope.holds(where)
                && author.filter(name -> !thread.opening().author().equals(name)
                        && thread.answers().stream().noneMatch(answer -> answer.author().equals(name))).isEmpty();
    }
}
