package org.mufakat.text;

/** What a reader of a text should look at; the text is read all the same. */
public enum Problem {
    /** A bracket that is still open at the end of the text. */
    UNCLOSED,
    /** A bracket that closes without having been opened. */
    UNOPENED,
    /** A name that nobody has, close to one that somebody has. */
    NAME_MISTYPED
}
