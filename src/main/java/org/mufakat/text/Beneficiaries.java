package org.mufakat.text;

import java.util.Map;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;

/**
 * For whom a support is, as the words about its beneficiaries say.
 *
 * @param named the delegations that are named themselves
 * @param groups the groups that are named, and whether all of their members are meant
 */
public record Beneficiaries(Set<Id<Delegation>> named, Map<String, Extent> groups) {
    /** Nobody known. */
    public static final Beneficiaries NOBODY = new Beneficiaries(Set.of(), Map.of());

    /** How many of a group's members are meant. */
    public enum Extent {
        /** The group as a whole. */
        ALL,
        /** Some of its members, which the words do not name. */
        SOME
    }

    /** Keeps unmodifiable copies. */
    public Beneficiaries {
        named = Set.copyOf(named);
        groups = Map.copyOf(groups);
    }
}
