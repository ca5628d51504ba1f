package org.mufakat.ui.agenda.said;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Id;

/** The form that is open on each item: what is typed into it stays while another item is looked at. */
final class OpenForms {
    private final Map<Id<AgendaItem>, EntryForm> open = new HashMap<>();
    private Optional<Id<AgendaItem>> item = Optional.empty();

    /** Another item is looked at. */
    void turnTo(Id<AgendaItem> another) {
        item = Optional.of(another);
    }

    /** Opens a form in place of the one that is open. */
    void open(EntryForm form) {
        item.ifPresent(id -> open.put(id, form));
    }

    /** Closes the form of the item that is looked at. */
    void close() {
        item.ifPresent(open::remove);
    }

    /** The form of the item that is looked at. */
    Optional<EntryForm> form() {
        return item.map(open::get);
    }
}
