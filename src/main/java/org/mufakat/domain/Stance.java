package org.mufakat.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a delegation holds on an item, a paragraph or a bracket; it never leaves the delegation.
 *
 * @param id its identity
 * @param delegation whose stance it is
 * @param about the item, paragraph or bracket
 * @param attitude what the delegation holds
 * @param note what else was said
 * @param on the day, absent when not known
 * @param source from where we know it
 * @param recordedAt when it was written down, by which those of one day have an order; absent when not known
 */
public record Stance(Id<Stance> id, Id<Delegation> delegation, Anchor about, Attitude attitude, String note,
        Optional<LocalDate> on, StanceSource source, Optional<Instant> recordedAt) implements Entry {}
