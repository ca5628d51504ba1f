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
}
