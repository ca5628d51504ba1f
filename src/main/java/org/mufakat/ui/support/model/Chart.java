package org.mufakat.ui.support.model;

/** What stands above the table of records, or in its place. */
public enum Chart {
    /** Partners and programme areas. */
    AREAS,
    /** Partners and kinds of support. */
    KINDS,
    /** The years. */
    YEARS,
    /** Partners and those who received it. */
    MEMBERS,
    /** What was reviewed beside what is planned, in place of the table. */
    REVIEW,
    /** Nothing: the table has all the room. */
    TABLE
}
