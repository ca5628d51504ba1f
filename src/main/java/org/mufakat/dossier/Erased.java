package org.mufakat.dossier;

import java.nio.file.Path;
import java.util.List;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;

/**
 * What was erased for good, and what could not be reached.
 *
 * @param after the dossier without it
 * @param rows how many entries were removed or lost words
 * @param histories how many changes in the history were removed or lost words
 * @param bundles how many kept bundles were removed, for they held it
 * @param backups how many backups hold nothing of it now
 * @param notReached the files beside the dossier that could not be read or written, and may hold it still
 * @param full whether the disk was full when one of them was to be written
 * @param compacted whether the file was written anew without the gaps
 * @param elsewhere entries in which the same words were written by themselves, and stay; some of them where they are many
 */
public record Erased(Dossier after, int rows, int histories, int bundles, int backups, List<Path> notReached,
        boolean full, boolean compacted, List<Anchor> elsewhere) {
    /** Keeps unmodifiable copies. */
    public Erased {
        notReached = List.copyOf(notReached);
        elsewhere = List.copyOf(elsewhere);
    }
}
