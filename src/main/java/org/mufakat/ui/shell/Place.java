package org.mufakat.ui.shell;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Role;

/**
 * A place in the rail.
 *
 * @param id the same as the {@link View#place()} of the view that stands there
 * @param go what goes there, with name, icon and keys
 * @param count what its badge counts; no badge at 0
 * @param role the colour of the badge
 */
public record Place(String id, Action go, ObservableIntegerValue count, Role role) {
    /** A place without a badge. */
    public static Place of(String id, Action go) {
        return new Place(id, go, new ReadOnlyIntegerWrapper(0).getReadOnlyProperty(), Role.SECONDARY);
    }
}
