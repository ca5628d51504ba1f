package org.mufakat.app;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Names;

/** Gives a delegation that is added the names that the program offers for its code, until a person writes others. */
public final class KnownNames {
    private final Offered offered;

    /** Knows the delegations that are offered. */
    public KnownNames(Offered offered) {
        this.offered = offered;
    }

    /**
     * The delegation with that code, and with what is offered for it where nobody has written a name.
     *
     * @throws org.mufakat.domain.BrokenRule if it is no code
     */
    public Delegation recoded(Delegation delegation, String code) {
        boolean isOffered = isAsOffered(delegation);
        boolean isNameless = delegation.protocolName().equals(Names.NONE) && delegation.shortName().equals(Names.NONE);
        Optional<Delegation> known = offered.delegation(code);
        if (known.isPresent() && (isOffered || isNameless)) {
            return like(known.get(), delegation, code);
        }
        return isOffered
                ? new Delegation(delegation.id(), code, Names.NONE, Names.NONE, List.of(), DelegationRole.MEMBER,
                        delegation.takesPart(), List.of(), delegation.hue())
                : new Delegation(delegation.id(), code, delegation.protocolName(), delegation.shortName(),
                        delegation.abbreviations(), delegation.role(), delegation.takesPart(),
                        delegation.memberships(), delegation.hue());
    }

    /** Whether it got all that is offered for its code here, and nobody wrote anything else; one that came so is let be. */
    private boolean isAsOffered(Delegation delegation) {
        return offered.delegation(delegation.code()).filter(known -> !known.id().equals(delegation.id()))
                .filter(known -> like(known, delegation, delegation.code()).equals(delegation)).isPresent();
    }

    private static Delegation like(Delegation known, Delegation delegation, String code) {
        return new Delegation(delegation.id(), code, known.protocolName(), known.shortName(), known.abbreviations(),
                known.role(), delegation.takesPart(), known.memberships(), delegation.hue());
    }
}
