package org.mufakat.ui.comments;

import org.mufakat.app.Whereabouts;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;

/**
 * A thread in the list of all comments.
 *
 * @param thread the thread
 * @param where where it stands
 */
public record CommentRow(Conversation thread, Whereabouts where) {
    /** The identity of the comment that opened it. */
    public Id<Comment> id() {
        return thread.opening().id();
    }
}
