package org.mufakat.app;

import java.nio.file.Path;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.KeptBack;
import org.mufakat.exchange.Envelope;

/**
 * What was written for an audience.
 *
 * @param file where it lies
 * @param envelope what stands before the records of a bundle
 * @param leaving what the audience sees, of which a table or a plain text holds a part
 * @param records how many records of it the file holds
 * @param kept what stays in the delegation, of what such a file could hold
 */
public record Exported(Path file, Envelope envelope, Dossier leaving, int records, KeptBack kept) {
    /** Of what stays, shorter lines are not looked for in what was written. */
    public static final int SHORTEST_SOUGHT = WordsSought.SHORTEST;
}
