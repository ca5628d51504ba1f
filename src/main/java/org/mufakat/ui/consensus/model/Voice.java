package org.mufakat.ui.consensus.model;

import java.util.Optional;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Stance;

/**
 * What a delegation or group holds on a bracket or paragraph.
 *
 * @param code its code
 * @param attitude what it holds
 * @param stance where we know it from; absent where the bracket itself names it
 */
public record Voice(String code, Attitude attitude, Optional<Stance> stance) {}
