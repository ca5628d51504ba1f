package org.mufakat.domain;

/** As what a delegation takes part. */
public enum DelegationRole {
    /** A member of the group that meets. */
    MEMBER,
    /** A partner of the group. */
    PARTNER,
    /** An observer. */
    OBSERVER,
    /** A secretariat or a centre of the group. */
    SECRETARIAT
}
