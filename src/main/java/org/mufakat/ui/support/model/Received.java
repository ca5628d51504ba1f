package org.mufakat.ui.support.model;

import java.util.Map;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;

/**
 * Which delegations received a support, and how the record says so.
 *
 * @param how the delegations that the record names, or whose group it names
 */
public record Received(Map<Id<Delegation>, How> how) {
    /** Nobody, as far as is said. */
    public static final Received NOBODY = new Received(Map.of());

    /** How a record says that a delegation received it, the surest first. */
    public enum How {
        /** The delegation is named. */
        NAMED,
        /** A group to which it belongs is named. */
        WITH_ITS_GROUP,
        /** Some members of a group to which it belongs, without saying which. */
        PERHAPS,
        /** It is not said. */
        NOT
    }

    /** Keeps an unmodifiable copy. */
    public Received {
        how = Map.copyOf(how);
    }

    /** How the record says that this delegation received it. */
    public How by(Id<Delegation> member) {
        return how.getOrDefault(member, How.NOT);
    }

    /** The delegations that may have received it. */
    public Set<Id<Delegation>> all() {
        return how.keySet();
    }
}
