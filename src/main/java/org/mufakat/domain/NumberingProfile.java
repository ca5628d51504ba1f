package org.mufakat.domain;

/** How the paragraphs of a text are numbered. */
public enum NumberingProfile {
    /** One run of 1, 2, 3 through all headings. */
    ASEAN,
    /** Preambular PP1, PP2 and operative OP1, OP2. */
    UN,
    /** No numbers. */
    PLAIN
}
