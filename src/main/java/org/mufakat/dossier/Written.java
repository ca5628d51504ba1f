package org.mufakat.dossier;

import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;

/**
 * What went through the door.
 *
 * @param set the change-set, with the changes that were made to the entries
 * @param after the dossier after it
 */
public record Written(ChangeSet set, Dossier after) {}
