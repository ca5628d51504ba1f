package org.mufakat.ui.settings;

import javafx.scene.Node;

/**
 * A part of an entry that is shown and changed at its place.
 *
 * @param <T> the entry
 */
interface EntryField<T> {
    /** What stands in the window. */
    Node node();

    /** Shows the entry; a half-typed value stays as long as the entry's own did not change. */
    void show(T entry);
}
