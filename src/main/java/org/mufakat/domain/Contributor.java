package org.mufakat.domain;

/**
 * A ministry or agency of ours that contributes to positions.
 *
 * @param id its identity
 * @param rank its place in the list
 * @param name what it is called
 */
public record Contributor(Id<Contributor> id, @Disclosed(Audience.CONTRIBUTOR) Rank rank,
        @Disclosed(Audience.CONTRIBUTOR) String name) implements Entry, Ranked {
    /** Checks the name. */
    public Contributor {
        BrokenRule.require(!name.isBlank(), "rule.contributor-name");
    }
}
