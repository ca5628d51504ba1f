package org.mufakat.domain;

import java.time.Instant;

/**
 * That a thread of comments was settled.
 *
 * @param by who settled it
 * @param at when
 */
public record Resolution(String by, Instant at) {}
