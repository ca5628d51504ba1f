package org.mufakat.document;

/**
 * What a person should know about how a cell was read.
 *
 * @param column the cell's place in its row, from 0
 * @param kind what is so
 * @param detail what a sentence about it mentions: a number of signs, an encoding; may be empty
 */
public record CellRemark(int column, Kind kind, String detail) {
    /** What can be said about a cell. */
    public enum Kind {
        /** It is longer than a cell may be, and was cut; the detail is how long it was. */
        CUT,
        /** Bytes in it are no text in any encoding that was tried; U+FFFD stands there. */
        UNREAD,
        /** It is in another encoding than the rest; the detail is which it was read in. */
        OTHER_ENCODING,
        /** NUL characters were taken out; the detail is how many. */
        NUL,
        /** A quotation mark in it does not close, or stands where none should. */
        QUOTE
    }
}
