package org.mufakat.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;

/**
 * The entries of a section, of which one is selected.
 *
 * @param <T> the entries
 */
interface EntryRows<T> {
    /** What stands in the window. */
    Control node();

    /** The entries in their order. */
    ObservableList<T> items();

    /** The selected one; its value is null where there is none, as the toolkit has it. */
    ObservableValue<T> selected();

    /** The place of the selected one, negative where there is none. */
    int index();

    /** Selects the one at that place. */
    void select(int at);

    /** Brings the one at that place into view. */
    void scrollTo(int at);

    /** Shows again what follows from other entries. */
    void refresh();
}
