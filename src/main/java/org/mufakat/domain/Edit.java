package org.mufakat.domain;

import java.util.List;
import java.util.Optional;

/**
 * What became of one entry in a step.
 *
 * @param type the kind of the entry
 * @param entry the entry's id
 * @param before the entry before, absent when it was new
 * @param after the entry after, absent when it was removed
 */
public record Edit(EntryType type, Id<?> entry, Optional<Entry> before, Optional<Entry> after) {

    /** The entry after, or where it was removed as it was before; absent where nothing is known of it. */
    public Optional<Entry> known() {
        return after.or(() -> before);
    }

    /** Whether the entry was there before and after. */
    public boolean isChange() {
        return before.isPresent() && after.isPresent();
    }

    /** The components that differ; of a new or a removed entry those that hold something to read. */
    public List<Part> parts() {
        return type.shape().parts().stream().filter(part -> isChange()
                ? !part.of(before.get()).equals(part.of(after.get()))
                : part.isContent() && known().filter(part::holdsSomething).isPresent()).toList();
    }
}
