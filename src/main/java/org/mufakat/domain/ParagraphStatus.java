package org.mufakat.domain;

/** How far a paragraph is agreed, from not discussed to adopted; reopened when an agreed one was edited. */
public enum ParagraphStatus {
    /** Not discussed. */
    NOT_DISCUSSED,
    /** Under discussion. */
    UNDER_DISCUSSION,
    /** Agreed in informals. */
    AGREED_IN_INFORMALS,
    /** Agreed within the group. */
    AGREED_WITHIN_GROUP,
    /** Agreed ad referendum: subject to confirmation by a capital. */
    AGREED_AD_REFERENDUM,
    /** Agreed. */
    AGREED,
    /** Adopted. */
    ADOPTED,
    /** Was agreed and then edited. */
    REOPENED
}
