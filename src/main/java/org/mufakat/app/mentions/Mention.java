package org.mufakat.app.mentions;

import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.clauses.Clause;

/**
 * That a passage speaks of a record.
 *
 * @param record the record
 * @param paragraph the paragraph that the passage stands in, as it was read
 * @param passage the passage: the whole paragraph where a person said so and nothing in it was found
 * @param certainty how sure it is
 * @param reason why
 * @param weight how much of the record it names, to compare with others
 */
public record Mention(SupportRecord record, Paragraph paragraph, Clause passage, Certainty certainty,
        Reason reason, double weight) {
    /** The passage as it is read. */
    public String quoted() {
        return passage.quoted();
    }

    /** Whether the text counts as mentioning the record. */
    public boolean counts() {
        return certainty != Certainty.POSSIBLE;
    }
}
