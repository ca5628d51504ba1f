package org.mufakat.ui.support.record;

import javafx.scene.Node;
import org.mufakat.ui.support.model.SupportRow;

/** A part of the selected record that is shown and changed at its place. */
public interface RecordField {
    /** What stands in the window. */
    Node node();

    /** Shows the record; a half-typed value stays as long as the record's own did not change. */
    void show(SupportRow row);
}
