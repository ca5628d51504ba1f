package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Comment;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Stance;

/**
 * What belongs beside the paragraph at the caret.
 *
 * @param row the paragraph as it is shown
 * @param paragraph the paragraph of the working copy
 * @param comments what was noted about it, oldest first, each thread together
 * @param ourLanguage what we want to read in it
 * @param stances what delegations hold on it
 */
record Beside(Row row, Paragraph paragraph, List<Comment> comments, List<OurLanguage> ourLanguage,
        List<Stance> stances) {
    /** The comments that answer this one. */
    List<Comment> answers(Comment thread) {
        return comments.stream().filter(each -> each.replyTo().equals(Optional.of(thread.id()))).toList();
    }

    /** The comments that open a thread. */
    List<Comment> threads() {
        return comments.stream().filter(each -> each.replyTo().isEmpty()
                || comments.stream().noneMatch(other -> each.replyTo().equals(Optional.of(other.id())))).toList();
    }
}
