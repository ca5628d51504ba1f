package org.mufakat.domain;

import java.util.List;
import java.util.Optional;

/**
 * An item of a meeting's agenda.
 *
 * @param id its identity
 * @param meeting whose agenda it stands on
 * @param parent the item it is a part of, absent at the top
 * @param rank its place on the agenda
 * @param number its number, such as 3, 3.1 or 6 bis; two items may have the same
 * @param title what it is called
 * @param documents the documents it refers to
 * @param leadDelegation the delegation that leads on it, absent when none does
 * @param area the programme area it belongs to, absent when not stated
 * @param triage how likely it is that we have to speak, absent until somebody judged it
 * @param status how far the meeting has come with it
 */
public record AgendaItem(Id<AgendaItem> id, @Disclosed(Audience.ALL) Id<Meeting> meeting,
        @Disclosed(Audience.ALL) Optional<Id<AgendaItem>> parent, @Disclosed(Audience.ALL) Rank rank,
        @Disclosed(Audience.ALL) String number, @Disclosed(Audience.ALL) String title,
        @Disclosed(Audience.ALL) List<String> documents, Optional<Id<Delegation>> leadDelegation,
        Optional<Id<ProgrammeArea>> area, Optional<Triage> triage, ItemStatus status) implements Entry, Ranked {
    /** Checks that it is no part of itself, and keeps an unmodifiable copy. */
    public AgendaItem {
        BrokenRule.require(!parent.equals(Optional.of(id)), "rule.own-parent");
        documents = List.copyOf(documents);
    }
}
