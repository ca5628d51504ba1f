package org.mufakat.document;

/** The sign between the cells of a row. */
public enum Separator {
    /** A comma. */
    COMMA(','),
    /** A semicolon, which spreadsheets write where the comma stands before decimals. */
    SEMICOLON(';'),
    /** A tab, as in copied rows. */
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The sign. */
    public char sign() {
        return sign;
    }
}
