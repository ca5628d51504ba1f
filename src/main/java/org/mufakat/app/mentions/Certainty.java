package org.mufakat.app.mentions;

/** How sure it is that a passage speaks of a record, the surest first. */
public enum Certainty {
    /** A person said so. */
    CONFIRMED,
    /** It was found, and counts until a person says otherwise. */
    FOUND,
    /** It may be so: it is offered to a person and counts for nothing. */
    POSSIBLE
}
