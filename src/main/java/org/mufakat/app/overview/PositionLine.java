package org.mufakat.app.overview;

import java.util.List;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Readiness;

/**
 * How far our position on an item is.
 *
 * @param item the item
 * @param readiness how far it is
 * @param desk the desk that writes it; empty when none is named
 * @param lacks why it is not ready, what weighs most first; empty when it is ready
 */
public record PositionLine(AgendaItem item, Readiness readiness, String desk, List<Lack> lacks) {
    /** Keeps an unmodifiable copy of the list. */
    public PositionLine {
        lacks = List.copyOf(lacks);
    }
}
