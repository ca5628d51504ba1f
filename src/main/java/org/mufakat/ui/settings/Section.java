package org.mufakat.ui.settings;

import org.mufakat.domain.EntryType;

/** The sections of the settings, in their order: the person's first, then the dossier's. */
public enum Section {
    /** Of the person. */
    PERSON,
    /** The cover. */
    COVER,
    /** The meetings. */
    MEETINGS,
    /** The delegations. */
    DELEGATIONS,
    /** Ministries and agencies. */
    CONTRIBUTORS,
    /** Programme areas. */
    AREAS,
    /** Kinds of support. */
    KINDS,
    /** How texts are numbered. */
    TEXTS;

    /** Whether it is there while what stays in the delegation is folded. */
    boolean isSeenFolded() {
        return this != CONTRIBUTORS;
    }

    /** Where entries of that kind are set; those of all others on the cover. */
    static Section of(EntryType type) {
        return switch (type) {
            case MEETING -> MEETINGS;
            case DELEGATION -> DELEGATIONS;
            case CONTRIBUTOR -> CONTRIBUTORS;
            case PROGRAMME_AREA -> AREAS;
            case SUPPORT_KIND -> KINDS;
            case CONSENSUS_TEXT -> TEXTS;
            default -> COVER;
        };
    }
}
