package org.mufakat.domain;

/**
 * That two entries belong together, such as an item and the support record that it speaks of; each leads to the other.
 * It has no direction: {@code from} is the one from which it was made.
 *
 * @param id its identity
 * @param from one of them as a whole; it need not exist any more
 * @param to the other as a whole; it need not exist any more
 */
public record Link(Id<Link> id, @Disclosed(Audience.GROUP) Anchor from, @Disclosed(Audience.GROUP) Anchor to)
        implements
            Entry {

    /** Checks that it holds two whole entries together. */
    public Link {
        BrokenRule.require(from.field().isEmpty() && to.field().isEmpty(), "rule.link-whole");
        BrokenRule.require(!from.entry().equals(to.entry()), "rule.link-self");
    }

    /** A link between two entries. */
    public static Link between(Entry from, Entry to) {
        return new Link(Id.random(), Anchor.to(from), Anchor.to(to));
    }

    /** What it leads to from one of its entries. */
    public Anchor other(Id<?> one) {
        return from.entry().equals(one) ? to : from;
    }
}
