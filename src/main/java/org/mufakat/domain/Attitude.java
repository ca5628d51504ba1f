package org.mufakat.domain;

/** What a delegation said on an item, a paragraph or a bracket; shown by name, never as a tally. */
public enum Attitude {
    /** Nothing was said. */
    HAS_NOT_SPOKEN,
    /** The wording is theirs. */
    PROPOSES,
    /** Supports it. */
    SUPPORTS,
    /** Can accept it. */
    CAN_ACCEPT,
    /** Reserves its position. */
    RESERVES,
    /** Objects. */
    OBJECTS
}
