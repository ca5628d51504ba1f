package org.mufakat.text;

/** Which number of a day written in numbers comes first. */
public enum DayOrder {
    /** 17/11/2020. */
    DAY_FIRST,
    /** 11/17/2020. */
    MONTH_FIRST
}
