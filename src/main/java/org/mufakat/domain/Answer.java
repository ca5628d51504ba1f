package org.mufakat.domain;

/** What came of a request for a contribution. */
public enum Answer {
    /** The agency agrees with our draft. */
    CONCURS,
    /** The agency sent comments. */
    COMMENTS,
    /** Nothing came. */
    SILENT
}
