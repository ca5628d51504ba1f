package org.mufakat.domain;

/**
 * An area of the programme of cooperation, from the dossier's own list.
 *
 * @param id its identity
 * @param rank its place in the list
 * @param code the abbreviation, such as EE&amp;C
 * @param name what it is called
 * @param outside whether it stands for everything outside the programme's areas
 */
public record ProgrammeArea(Id<ProgrammeArea> id, @Disclosed(Audience.GROUP) Rank rank,
        @Disclosed(Audience.GROUP) String code, @Disclosed(Audience.GROUP) Names name,
        @Disclosed(Audience.GROUP) boolean outside) implements Entry, Ranked {
    /** Checks the code. */
    public ProgrammeArea {
        BrokenRule.require(!code.isBlank(), "rule.area-code");
    }
}
