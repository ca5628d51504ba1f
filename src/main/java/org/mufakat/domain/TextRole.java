package org.mufakat.domain;

/** What a text is in the dossier. */
public enum TextRole {
    /** The statement that is negotiated. */
    DRAFT,
    /** A translation of the statement. */
    TRANSLATION,
    /** An earlier adopted statement, kept to look up agreed language. */
    PRECEDENT
}
