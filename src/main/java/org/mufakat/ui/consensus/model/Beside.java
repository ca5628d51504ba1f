package org.mufakat.ui.consensus.model;

import java.util.List;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Paragraph;

/**
 * What belongs beside the paragraph at the caret.
 *
 * @param row the paragraph as it is shown
 * @param paragraph the paragraph of the working copy
 * @param issues what is open in it
 * @param noted what was noted about it and about its brackets
 * @param voices who holds what on the paragraph as a whole
 * @param comments what was noted about it, oldest first, each thread together
 */
public record Beside(Row row, Paragraph paragraph, List<NotedIssue> issues, Noted noted, Voices voices,
        List<Comment> comments) {}
