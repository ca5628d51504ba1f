package org.mufakat.app.intake;

/** What a person says about a row that is much like a record that is there. */
public enum Decision {
    /** It is the same; nothing of it comes in. */
    SKIP,
    /** It is another one. */
    TAKE,
    /** It is the same; what it says besides comes in. */
    COMBINE
}
