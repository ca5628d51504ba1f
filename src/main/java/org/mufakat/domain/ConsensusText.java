package org.mufakat.domain;

import java.util.Optional;

/**
 * A statement that is negotiated, its translation, or a precedent.
 *
 * @param id its identity
 * @param rank its place among the texts
 * @param title what it is called
 * @param language the language it is written in
 * @param role what it is in the dossier
 * @param translationOf the text that it translates, absent when it translates none
 * @param meeting the meeting that negotiates or adopted it, absent when not known
 * @param numbering how its paragraphs are numbered
 * @param notice a line that goes with it wherever it is shown; may be empty
 * @param draftName what the working copy is called, such as "Draft 3"
 */
public record ConsensusText(Id<ConsensusText> id, @Disclosed(Audience.ALL) Rank rank,
        @Disclosed(Audience.ALL) String title, @Disclosed(Audience.ALL) Language language,
        @Disclosed(Audience.ALL) TextRole role, @Disclosed(Audience.ALL) Optional<Id<ConsensusText>> translationOf,
        @Disclosed(Audience.ALL) Optional<Id<Meeting>> meeting, @Disclosed(Audience.ALL) NumberingProfile numbering,
        @Disclosed(Audience.ALL) String notice, String draftName) implements Entry, Ranked {
    /** Checks that it does not translate itself. */
    public ConsensusText {
        BrokenRule.require(!translationOf.equals(Optional.of(id)), "rule.own-parent");
    }
}
