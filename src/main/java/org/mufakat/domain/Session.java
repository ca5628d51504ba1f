package org.mufakat.domain;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One sitting of a meeting.
 *
 * @param start when it begins
 * @param zone the time zone in which the beginning was announced
 * @param title what it is called; may be empty
 */
public record Session(Instant start, ZoneId zone, String title) {}
