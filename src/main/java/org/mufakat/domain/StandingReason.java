package org.mufakat.domain;

/** Why a bracket stands, for ourselves only. */
public enum StandingReason {
    /** Two wordings for the same thing. */
    ALTERNATIVE_WORDING,
    /** The substance is contentious. */
    CONTENTIOUS,
    /** To be traded for something else. */
    TACTICAL,
    /** The capital has to answer first. */
    WAITING_FOR_CAPITAL,
    /** Another paragraph has to be settled first. */
    WAITING_FOR_PARAGRAPH
}
