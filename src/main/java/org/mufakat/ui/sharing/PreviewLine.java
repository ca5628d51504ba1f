package org.mufakat.ui.sharing;

/**
 * A line of what will leave, as its reader will see it.
 *
 * @param kind how it is set
 * @param lead what stands in front: a number, the name of a field; may be empty
 * @param words the words
 */
record PreviewLine(Kind kind, String lead, String words) {
    /** How a line is set. */
    enum Kind {
        /** Begins a part of the file. */
        PART,
        /** The title of an entry. */
        TITLE,
        /** A field of an entry. */
        FIELD,
        /** A paragraph of a text. */
        PARAGRAPH
    }
}
