package org.mufakat.domain;

import java.util.List;
import java.util.Optional;

/**
 * What stands on the front of the dossier; there is exactly one.
 *
 * @param id its identity
 * @param title what the dossier is called
 * @param example whether its wording is an example and nobody's real position
 * @param ours our delegation, absent until it was chosen
 * @param group the name of our group, such as ASEAN; empty when we have none
 * @param languages the languages of the dossier, the leading one first
 * @param marking how secret the dossier is, in the words of the administration; empty when not marked
 */
public record Cover(Id<Cover> id, @Disclosed(Audience.ALL) String title, @Disclosed(Audience.ALL) boolean example,
        @Disclosed(Audience.ALL) Optional<Id<Delegation>> ours, @Disclosed(Audience.ALL) String group,
        @Disclosed(Audience.ALL) List<Language> languages, String marking) implements Entry {
    /** Keeps an unmodifiable copy of the list. */
    public Cover {
        languages = List.copyOf(languages);
    }

    /** The language in which the dossier is written first; English when none is named. */
    public Language leadingLanguage() {
        return languages.isEmpty() ? Language.ENGLISH : languages.getFirst();
    }
}
