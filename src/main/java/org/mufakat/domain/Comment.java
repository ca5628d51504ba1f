package org.mufakat.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What staff note on an entry, a field or a passage.
 *
 * @param id its identity
 * @param about what it is about
 * @param replyTo the comment that opened the thread, absent when this one does
 * @param author who wrote it
 * @param at when
 * @param words what it says
 * @param addressedTo the contributor to whom it is addressed and who may see it, absent when it stays with us
 * @param assignedTo who is to act on it; empty when nobody
 * @param resolved who settled the thread and when, absent while it is open
 */
public record Comment(Id<Comment> id, @Disclosed(Audience.CONTRIBUTOR) Anchor about,
        @Disclosed(Audience.CONTRIBUTOR) Optional<Id<Comment>> replyTo, @Disclosed(Audience.CONTRIBUTOR) String author,
        @Disclosed(Audience.CONTRIBUTOR) Instant at, @Disclosed(Audience.CONTRIBUTOR) String words,
        @Disclosed(Audience.CONTRIBUTOR) Optional<Id<Contributor>> addressedTo, String assignedTo,
        Optional<Resolution> resolved) implements Entry {
    /** Checks that it is no answer to itself. */
    public Comment {
        BrokenRule.require(!replyTo.equals(Optional.of(id)), "rule.own-parent");
    }

    /** Whether the thread that it opens is that person's: assigned to them, or begun by them and assigned to nobody. */
    public boolean isFor(String person) {
        String responsible = assignedTo.isBlank() ? author : assignedTo;
        return !person.isBlank() && responsible.strip().equalsIgnoreCase(person.strip());
    }
}
