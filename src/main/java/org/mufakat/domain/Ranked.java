package org.mufakat.domain;

/** An entry whose place in its list is a person's choice. */
public interface Ranked {
    /** The place in the list. */
    Rank rank();
}
