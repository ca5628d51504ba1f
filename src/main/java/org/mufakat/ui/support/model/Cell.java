package org.mufakat.ui.support.model;

import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;

/** A cell of a picture of the records: those of one partner that have something in common. */
public sealed interface Cell {
    /** The partner, absent for all that take no part in the meeting. */
    Optional<Id<Delegation>> partner();

    /** Whether a record belongs to the cell. */
    boolean takes(SupportRow row);

    /**
     * The records of a partner in a programme area.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param area the programme area, absent when not stated
     */
    record OfArea(Optional<Id<Delegation>> partner, Optional<Id<ProgrammeArea>> area) implements Cell {
        @Override
        public boolean takes(SupportRow row) {
            return row.backers().contains(partner) && row.record().area().equals(area);
        }
    }

    /**
     * The records of a partner of one kind.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param kind the kind of support, absent when not stated
     */
    record OfKind(Optional<Id<Delegation>> partner, Optional<Id<SupportKind>> kind) implements Cell {
        @Override
        public boolean takes(SupportRow row) {
            return row.backers().contains(partner) && row.record().kind().equals(kind);
        }
    }

    /**
     * The records of a partner that one beneficiary may have received.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param member the beneficiary
     */
    record OfMember(Optional<Id<Delegation>> partner, Id<Delegation> member) implements Cell {
        @Override
        public boolean takes(SupportRow row) {
            return row.backers().contains(partner) && row.received().by(member) != Received.How.NOT;
        }
    }

    /**
     * The records of a partner that may lie in a year.
     *
     * @param partner the partner, absent for all that take no part in the meeting
     * @param year the calendar year
     */
    record OfYear(Optional<Id<Delegation>> partner, int year) implements Cell {
        @Override
        public boolean takes(SupportRow row) {
            return row.backers().contains(partner) && row.span().touches(year, year);
        }
    }
}
