package org.mufakat.dossier;

import java.time.Instant;
import java.util.Optional;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;

/**
 * What is to be erased for good: a record with all that is about it, or one component of it.
 *
 * @param type the kind of the entry, which need not be in the dossier any more
 * @param entry the entry's id
 * @param component the component whose words go in every version; absent where the whole record goes
 * @param label what the act is called; it names the words no more than any other label
 * @param author who does it
 * @param at when
 */
public record Erasing(EntryType type, Id<?> entry, Optional<String> component, Label label, String author,
        Instant at) {}
