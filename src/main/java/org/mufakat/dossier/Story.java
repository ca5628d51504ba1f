package org.mufakat.dossier;

import java.time.Instant;
import java.util.Optional;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Step;

/**
 * One change of one entry, as the history has it.
 *
 * @param set the change-set that it belongs to
 * @param step the act of the person
 * @param kind whether it was an edit, or took back or did again another step
 * @param author who did it
 * @param at when
 * @param type the kind of the entry
 * @param entry the entry's id
 * @param before the entry before, absent when it was new
 * @param after the entry after, absent when it was removed
 */
public record Story(Id<ChangeSet> set, Step step, ChangeKind kind, String author, Instant at, EntryType type,
        Id<?> entry, Optional<Entry> before, Optional<Entry> after) {}
