package org.mufakat.ui.support.model;

import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;

/** A column of a matrix of the partners' records. */
public sealed interface Column {
    /** What the columns of a matrix are. */
    enum By {
        /** The programme areas. */
        AREA,
        /** The kinds of support. */
        KIND,
        /** The delegations that received it. */
        MEMBER
    }

    /** The cell of a partner in this column. */
    Cell of(Optional<Id<Delegation>> partner);

    /**
     * A programme area.
     *
     * @param area the area, absent when not stated
     */
    record Area(Optional<Id<ProgrammeArea>> area) implements Column {
        @Override
        public Cell of(Optional<Id<Delegation>> partner) {
            return new Cell.OfArea(partner, area);
        }
    }

    /**
     * A kind of support.
     *
     * @param kind the kind, absent when not stated
     */
    record Kind(Optional<Id<SupportKind>> kind) implements Column {
        @Override
        public Cell of(Optional<Id<Delegation>> partner) {
            return new Cell.OfKind(partner, kind);
        }
    }

    /**
     * A beneficiary.
     *
     * @param member the delegation
     */
    record Member(Id<Delegation> member) implements Column {
        @Override
        public Cell of(Optional<Id<Delegation>> partner) {
            return new Cell.OfMember(partner, member);
        }
    }
}
