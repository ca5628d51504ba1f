package org.mufakat.domain;

import java.time.Instant;

/**
 * That a ministry or agency cleared our position.
 *
 * @param by who gave it, by name or office
 * @param at when
 * @param wording the fingerprint of the wording that was cleared, see {@link Position#fingerprint()}
 */
public record Clearance(String by, Instant at, String wording) {}
