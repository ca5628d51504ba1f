package org.mufakat.domain;

/** How likely it is that an item calls for a word of ours. */
public enum Triage {
    /** Certain to be raised. */
    CERTAIN,
    /** May be raised. */
    POSSIBLE,
    /** Only to answer if others raise it. */
    DEFENSIVE
}
