package org.mufakat.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;

/** What stands at the right of the sections. */
interface SectionPane {
    /** What stands in the window. */
    Node node();

    /** Shows what of the dossier may be seen. */
    void show(Dossier seen);

    /** The panes in it, in reading order. */
    default List<Node> panes() {
        return List.of(node());
    }

    /** Shows an entry, where it is one of its list. */
    default void reveal(Id<?> entry) {}

    /** The entry that is shown, where it has a list. */
    default Optional<Entry> here() {
        return Optional.empty();
    }

    /** Whether it has a list, to which entries can be added. */
    default boolean hasList() {
        return false;
    }

    /** Adds an entry to its list. */
    default void add() {}

    /** Removes the selected entry. */
    default void remove() {}

    /** Moves the selected entry up (negative) or down. */
    default void move(int by) {}
}
