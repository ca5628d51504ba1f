package org.mufakat.domain;

/** How far the meeting has come with an item. */
public enum ItemStatus {
    /** Not taken up yet. */
    OPEN,
    /** Taken up, not concluded. */
    UNDER_DISCUSSION,
    /** Concluded. */
    CONCLUDED,
    /** Put off to another meeting. */
    DEFERRED
}
