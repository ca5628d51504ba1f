package org.mufakat.text;

/** What a paragraph of a statement is. */
public enum StatementKind {
    /** A line of the title. */
    TITLE,
    /** A line over numbered paragraphs. */
    HEADING,
    /** A paragraph of a preamble, PP. */
    PREAMBULAR,
    /** A numbered paragraph, also OP. */
    OPERATIVE,
    /** A paragraph numbered by a letter or numeral in parentheses. */
    SUB_PARAGRAPH,
    /** A paragraph without number. */
    UNNUMBERED,
    /** A note that begins with its sign. */
    FOOTNOTE
}
