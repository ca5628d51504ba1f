package org.mufakat.ui.support.model;

import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;

/**
 * A cell of the matrix of partners and programme areas.
 *
 * @param partner the partner, absent for all that take no part in the meeting
 * @param area the programme area, absent when not stated
 */
public record Cell(Optional<Id<Delegation>> partner, Optional<Id<ProgrammeArea>> area) {}
