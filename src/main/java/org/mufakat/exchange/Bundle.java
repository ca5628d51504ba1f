package org.mufakat.exchange;

import java.util.List;
import org.mufakat.domain.Dossier;

/**
 * A bundle that was read.
 *
 * @param envelope what stands before its records
 * @param dossier its records
 * @param unknown JSON pointers of members that this version does not know and did not keep, the first hundred of them
 */
public record Bundle(Envelope envelope, Dossier dossier, List<String> unknown) {

    /** The format's name, by which a bundle is recognised. */
    public static final String FORMAT = "mufakat.bundle";

    /** The newest version of the format that is written and read. */
    public static final int VERSION = 1;

    /** Keeps an unmodifiable copy. */
    public Bundle {
        unknown = List.copyOf(unknown);
    }
}
