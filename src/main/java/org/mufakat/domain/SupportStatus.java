package org.mufakat.domain;

/** How far a partner's support has come. */
public enum SupportStatus {
    /** Recalled by the meeting, without more. */
    RECALLED,
    /** Proposed. */
    PROPOSED,
    /** Pledged. */
    PLEDGED,
    /** Signed. */
    SIGNED,
    /** Going on. */
    ONGOING,
    /** Completed. */
    COMPLETED
}
