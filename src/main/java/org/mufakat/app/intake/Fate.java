package org.mufakat.app.intake;

/** What becomes of a row. */
public enum Fate {
    /** It becomes a new record. */
    NEW,
    /** It changes the record that has its number and title. */
    CHANGES,
    /** It adds to a record that is much like it; what both say stays as it was. */
    COMBINED,
    /** All it says is in the dossier, or in a row above. */
    SAME,
    /** It may be a record that is there: a person has to say. */
    UNDECIDED,
    /** A person said that it is a record that is there, and adds nothing. */
    SKIPPED,
    /** A person left it out. */
    LEFT_OUT,
    /** Something in it has to be mended first. */
    WRONG;

    /** Whether something of the row comes in. */
    public boolean comesIn() {
        return this == NEW || this == CHANGES || this == COMBINED;
    }
}
