package org.mufakat.domain;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a text; what a wider audience sees of it are the words last circulated.
 *
 * @param id its identity, never its number nor its place
 * @param text the text it stands in
 * @param rank its place in the text
 * @param number its number without the point, such as 6 bis; empty when it has none
 * @param kind what it is in the text
 * @param words its words, with their brackets
 * @param counterpart the paragraph of the translated text that it renders, absent when none
 * @param formerNumber its number before the last renumbering; empty when it never changed
 * @param status how far it is agreed
 * @param pending the delegations it waits for
 */
public record Paragraph(Id<Paragraph> id, @Disclosed(Audience.ALL) Id<ConsensusText> text,
        @Disclosed(Audience.ALL) Rank rank, @Disclosed(Audience.ALL) String number,
        @Disclosed(Audience.ALL) ParagraphKind kind, @Disclosed(Audience.ALL) String words,
        @Disclosed(Audience.ALL) Optional<Id<Paragraph>> counterpart, String formerNumber, ParagraphStatus status,
        List<Pending> pending) implements Entry, Ranked {
    /** Keeps an unmodifiable copy of the list. */
    public Paragraph {
        pending = List.copyOf(pending);
    }

    /** A paragraph that nobody has discussed yet. */
    public static Paragraph fresh(Id<Paragraph> id, Id<ConsensusText> text, Rank rank, String number,
            ParagraphKind kind, String words) {
        return new Paragraph(id, text, rank, number, kind, words, Optional.empty(), "", ParagraphStatus.NOT_DISCUSSED,
                List.of());
    }

    /** The same paragraph with other words; one that was agreed is reopened. */
    public Paragraph reworded(String changed) {
        if (changed.equals(words)) {
            return this;
        }
        boolean agreed = status.compareTo(ParagraphStatus.AGREED_IN_INFORMALS) >= 0;
        return new Paragraph(id, text, rank, number, kind, changed, counterpart, formerNumber,
                agreed ? ParagraphStatus.REOPENED : status, pending);
    }

    /** The same paragraph under another number; the old one is kept beside it. */
    public Paragraph renumbered(String changed) {
        return changed.equals(number)
                ? this
                : new Paragraph(id, text, rank, changed, kind, words, counterpart, number, status, pending);
    }

    /** The same paragraph at another place. */
    public Paragraph at(Rank place) {
        return new Paragraph(id, text, place, number, kind, words, counterpart, formerNumber, status, pending);
    }

    /** Whether an option without brackets that came before it ends with it. */
    public boolean startsAnew() {
        return kind.startsAnew(number);
    }

    /** The paragraph as it stands now, for a revision. */
    public FrozenParagraph frozen() {
        return new FrozenParagraph(id, number, kind, words, counterpart);
    }
}
