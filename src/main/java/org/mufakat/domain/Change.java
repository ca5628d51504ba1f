package org.mufakat.domain;

/** One change to a dossier: an entry put, new or in place of the one with its id, or an entry removed. */
public sealed interface Change {
    /**
     * An entry put in.
     *
     * @param entry the entry as it is to be
     */
    record Put(Entry entry) implements Change {
        @Override
        public EntryType type() {
            return entry.type();
        }

        @Override
        public Id<?> id() {
            return entry.id();
        }
    }

    /**
     * An entry taken out.
     *
     * @param type the kind of the entry
     * @param id its identity
     */
    record Remove(EntryType type, Id<?> id) implements Change {}

    /** The kind of the entry that changes. */
    EntryType type();

    /** The identity of the entry that changes. */
    Id<?> id();

    /** Puts an entry. */
    static Change put(Entry entry) {
        return new Put(entry);
    }

    /** Removes an entry. */
    static Change remove(Entry entry) {
        return new Remove(entry.type(), entry.id());
    }
}
