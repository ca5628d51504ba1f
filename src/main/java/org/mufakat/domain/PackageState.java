package org.mufakat.domain;

/** What became of a package. */
public enum PackageState {
    /** Prepared, not offered. */
    PREPARED,
    /** Offered to others. */
    OFFERED,
    /** Accepted and applied. */
    APPLIED,
    /** Withdrawn. */
    WITHDRAWN
}
