package org.mufakat.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * That a paragraph waits for a delegation.
 *
 * @param delegation for whom
 * @param until until when, absent when no hour was set
 * @param zone the time zone in which the hour was set, absent without an hour
 * @param silence whether the paragraph counts as agreed when the hour passes without a word
 */
public record Pending(Id<Delegation> delegation, Optional<Instant> until, Optional<ZoneId> zone, boolean silence) {}
