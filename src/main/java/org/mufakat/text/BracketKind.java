package org.mufakat.text;

/** What a bracket is for. */
public enum BracketKind {
    /** Words that are not agreed. */
    WORDING("wording"),
    /** One of several brackets that touch, or one bracket whose words are alternatives joined by slashes. */
    ALTERNATIVES("alternatives"),
    /** A numbered alternative. */
    OPTION("option"),
    /** A reserve on the paragraph. */
    RESERVE("reserve"),
    /** Words still to be filled in. */
    GAP("gap"),
    /** A proposal to take words out. */
    DELETION("deletion"),
    /** The number of a note or source; nothing is open. */
    CITATION("citation"),
    /** An editor's word such as <i>sic</i>; nothing is open. */
    NOTE("note");

    private final String jsonName;

    BracketKind(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The name in the JSON form of open points. */
    public String jsonName() {
        return jsonName;
    }

    /** Whether such a bracket is an open point. */
    public boolean isOpen() {
        return this != CITATION && this != NOTE;
    }
}
