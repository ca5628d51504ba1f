package org.mufakat.app.mentions;

import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.clauses.Clause;

/**
 * A passage that speaks of partners' support, and of which the dossier has no record; which says nothing of the partners.
 *
 * @param paragraph the paragraph
 * @param passage the passage: a sentence, or what it says of some of the partners that it names
 * @param partners the partners that it names
 */
public record Unbacked(Paragraph paragraph, Clause passage, Set<Id<Delegation>> partners) {
    /** Keeps an unmodifiable copy. */
    public Unbacked {
        partners = Set.copyOf(partners);
    }

    /** The passage as it is read. */
    public String quoted() {
        return passage.quoted();
    }
}
