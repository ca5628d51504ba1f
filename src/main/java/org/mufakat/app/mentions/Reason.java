package org.mufakat.app.mentions;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;

/**
 * Why a passage is thought to speak of a record: what of the record it names.
 *
 * @param partners the record's partners that it names; empty where it names no partner at all
 * @param area the record's programme area, absent where it does not name it
 * @param kind the record's kind of support, absent where it does not name it
 * @param words the words that it shares with the record's title, as the passage writes them
 */
public record Reason(List<Id<Delegation>> partners, Optional<Id<ProgrammeArea>> area, Optional<Id<SupportKind>> kind,
        List<String> words) {
    /** No reason but that a person said so. */
    public static final Reason NONE = new Reason(List.of(), Optional.empty(), Optional.empty(), List.of());

    /** Keeps unmodifiable copies. */
    public Reason {
        partners = List.copyOf(partners);
        words = List.copyOf(words);
    }
}
