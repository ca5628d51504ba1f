package org.mufakat.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Edit;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Link;
import org.mufakat.domain.Part;

/**
 * One thing that a step did.
 *
 * @param edit what became of the entry
 * @param part the component that was changed, absent where the entry was new or removed
 */
record Subject(Edit edit, Optional<Part> part) {

    /** What a step did: a component that was changed, an entry that is new or removed. */
    static List<Subject> of(List<Edit> edits) {
        List<Subject> subjects = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.isChange()) {
                edit.parts().forEach(part -> subjects.add(new Subject(edit, Optional.of(part))));
            } else {
                subjects.add(new Subject(edit, Optional.empty()));
            }
        }
        return subjects;
    }

    /** Where it stands in the window; absent where nothing can be shown. */
    Optional<Anchor> anchor() {
        return edit.known().flatMap(entry -> entry instanceof Link link
                ? Optional.of(link.from())
                : Optional.of(part.map(each -> Anchor.to(entry, each.name())).orElseGet(() -> Anchor.to(entry))));
    }

    /** Whether it can be erased for good: a record, or a component that can be without words. */
    boolean isErasable() {
        return part.map(each -> each.isContent() && each.form().nothing().isPresent())
                .orElse(edit.type() != EntryType.COVER);
    }

    /** Whether the component is plain words, of which former ones can be put back. */
    boolean isWords() {
        return part.filter(each -> edit.known().map(each::of).filter(String.class::isInstance).isPresent())
                .isPresent();
    }
}
