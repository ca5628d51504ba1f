package org.mufakat.domain;

import java.util.Optional;

/**
 * What a comment, a stance, an instruction or our language is about: an entry, a field of it, or a passage of a field.
 *
 * @param type the kind of the entry
 * @param entry the entry's id; it need not exist any more
 * @param field the component of the entry, empty when the whole entry is meant
 * @param passage the passage of the field, absent when the whole field is meant
 */
public record Anchor(EntryType type, Id<?> entry, String field, Optional<Passage> passage) {
    /** Checks that a passage has a field to stand in. */
    public Anchor {
        BrokenRule.require(type.canBeMeant(), "rule.anchor-kind", type.label());
        BrokenRule.require(passage.isEmpty() || !field.isEmpty(), "rule.anchor");
    }

    /** A whole entry. */
    public static Anchor to(Entry entry) {
        return new Anchor(entry.type(), entry.id(), "", Optional.empty());
    }

    /** A field of an entry. */
    public static Anchor to(Entry entry, String field) {
        return new Anchor(entry.type(), entry.id(), field, Optional.empty());
    }

    /** A passage in a field of an entry. */
    public static Anchor to(Entry entry, String field, Passage passage) {
        return new Anchor(entry.type(), entry.id(), field, Optional.of(passage));
    }
}
