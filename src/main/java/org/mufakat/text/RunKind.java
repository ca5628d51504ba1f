package org.mufakat.text;

/** What a run of characters is, for whoever colours a text. */
public enum RunKind {
    /** Outside all brackets, or in one that is not negotiating. */
    TEXT,
    /** Words in a bracket. */
    WORDING,
    /** Words in a bracket that is an alternative. */
    ALTERNATIVE,
    /** Words of a numbered alternative. */
    OPTION,
    /** The sign that opens or closes a bracket. */
    SIGN,
    /** Who proposes or objects: names with their colon, or the parenthesis behind a bracket. */
    ATTRIBUTION,
    /** The label of a numbered alternative, with its colon. */
    OPTION_LABEL,
    /** A reserve's words. */
    RESERVE,
    /** What stands for words to be filled in. */
    GAP,
    /** A proposal to take words out. */
    DELETION,
    /** A status stated at the end. */
    STATUS,
    /** A citation with its signs. */
    CITATION,
    /** An editor's note with its signs. */
    NOTE,
    /** A sign that opens or closes nothing. */
    STRAY
}
