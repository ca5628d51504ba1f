package org.mufakat.domain;

/** A record of the dossier with an identity of its own: what is put, removed, kept in history and sent. */
public sealed interface Entry permits Cover, Delegation, ProgrammeArea, SupportKind, Contributor, Meeting, AgendaItem,
        Position, Contribution, Instruction, ConsensusText, Paragraph, Revision, OurLanguage, BracketPackage,
        SupportRecord, Stance, Comment, Link, NamedView {
    /** The entry's identity, which never changes. */
    Id<?> id();

    /** The kind of entry that this is. */
    default EntryType type() {
        return EntryType.of(getClass());
    }
}
