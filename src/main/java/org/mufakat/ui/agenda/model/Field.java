package org.mufakat.ui.agenda.model;

import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Id;

/**
 * A field that is typed into.
 *
 * @param item the item, also for the fields of our position on it, which may not be written yet
 * @param component the component of the item or of the position
 */
record Field(Id<AgendaItem> item, String component) {}
