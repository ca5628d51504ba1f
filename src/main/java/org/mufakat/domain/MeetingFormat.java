package org.mufakat.domain;

/** How a meeting is held. */
public enum MeetingFormat {
    /** Everybody in one place. */
    IN_PERSON,
    /** By video conference. */
    ONLINE,
    /** Some in the room, some by video conference. */
    HYBRID
}
