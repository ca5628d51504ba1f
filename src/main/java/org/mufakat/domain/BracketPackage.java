package org.mufakat.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decisions on several brackets that are offered, and accepted or withdrawn, together; it never leaves the delegation.
 *
 * @param id its identity
 * @param text the text
 * @param name what we call it
 * @param decisions what would become of each bracket
 * @param offeredBy who offered it, absent when nobody did
 * @param offeredAt when it was offered, absent when it was not
 * @param state what became of it
 */
public record BracketPackage(Id<BracketPackage> id, Id<ConsensusText> text, String name, List<Decision> decisions,
        Optional<Id<Delegation>> offeredBy, Optional<Instant> offeredAt, PackageState state) implements Entry {
    /** Keeps an unmodifiable copy of the list. */
    public BracketPackage {
        decisions = List.copyOf(decisions);
    }
}
