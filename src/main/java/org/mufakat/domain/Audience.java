package org.mufakat.domain;

/** For whom an export is made; each audience sees what the one before it sees, and more. */
public enum Audience {
    /** All delegations: meetings, an item's number, title and documents, the circulated text. */
    ALL,
    /** Our group, e.g. ASEAN: besides, what is for use and the support records. */
    GROUP,
    /** A ministry or agency: besides, of its own items, what is for contributors. */
    CONTRIBUTOR,
    /** Our own delegation: everything. */
    DELEGATION;

    /** Whether this audience may see what is disclosed to {@code widest} and to everybody narrower. */
    public boolean sees(Audience widest) {
        return ordinal() >= widest.ordinal();
    }
}
