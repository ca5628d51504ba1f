package org.mufakat.text;

/** The sign before decimals; the other one then groups thousands. */
public enum DecimalSign {
    /** 1,000.50. */
    POINT,
    /** 1.000,50. */
    COMMA
}
