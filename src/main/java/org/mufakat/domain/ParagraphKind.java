package org.mufakat.domain;

/** What a paragraph is in its text. */
public enum ParagraphKind {
    /** A line of the text's title. */
    TITLE,
    /** A heading. */
    HEADING,
    /** A preambular paragraph. */
    PREAMBULAR,
    /** An operative paragraph. */
    OPERATIVE,
    /** A sub-paragraph. */
    SUB_PARAGRAPH,
    /** A paragraph without a number. */
    UNNUMBERED,
    /** A footnote. */
    FOOTNOTE;

    /** Whether it is agreed by itself, and counts as a paragraph: titles, headings and footnotes are not. */
    public boolean isAgreedByItself() {
        return this != TITLE && this != HEADING && this != FOOTNOTE;
    }

    /** Whether a paragraph of this kind, with that number, ends an option without brackets that came before it. */
    public boolean startsAnew(String number) {
        return !number.isEmpty() || this != UNNUMBERED;
    }
}
