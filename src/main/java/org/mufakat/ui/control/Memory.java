package org.mufakat.ui.control;

import java.util.Optional;

/** What a view remembers of a person's choices from one start to the next, such as how a list is sorted. */
public interface Memory {
    /** What was chosen last; absent when nothing was. */
    Optional<String> of(String key);

    /** Keeps a choice; the key says of which view and of what, such as {@code agenda.filter}. */
    void keep(String key, String choice);
}
