package org.mufakat.domain;

/** From where we know a stance. */
public enum StanceSource {
    /** Said in the room. */
    IN_THE_ROOM,
    /** Given in writing. */
    IN_WRITING,
    /** Told us in confidence. */
    IN_CONFIDENCE,
    /** Our own estimate. */
    OUR_ESTIMATE
}
