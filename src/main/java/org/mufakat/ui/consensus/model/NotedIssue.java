package org.mufakat.ui.consensus.model;

import java.util.List;
import org.mufakat.text.OutstandingIssue;

/**
 * An outstanding issue with what was noted about each of its choices.
 *
 * @param issue the issue
 * @param choices what can be chosen, in the order of the text
 */
public record NotedIssue(OutstandingIssue issue, List<NotedChoice> choices) {
    /** The paragraph where it begins. */
    public int row() {
        return issue.choices().getFirst().paragraph();
    }
}
