package org.mufakat.dossier;

import java.time.Instant;

/**
 * Who has a dossier open.
 *
 * @param who the person, by name or office; empty when not known
 * @param since since when
 */
public record Holder(String who, Instant since) {}
