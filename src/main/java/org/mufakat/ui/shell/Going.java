package org.mufakat.ui.shell;

import org.mufakat.domain.Anchor;

/** How a view leads to what another view shows: it asks the window, which knows where each kind of entry stands. */
@FunctionalInterface
public interface Going {
    /** Shows an entry, a field of it or a passage where it stands; back leads to where the person was. */
    void to(Anchor anchor);
}
