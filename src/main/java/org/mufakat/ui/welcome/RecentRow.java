package org.mufakat.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A dossier in the list of those opened last.
 *
 * @param file where it lies, or lay
 * @param title what it is called
 * @param looked whether it was looked for yet
 * @param changed when the file was last changed; absent when it is not where it was
 */
record RecentRow(Path file, String title, boolean looked, Optional<Instant> changed) {
    boolean isMissing() {
        return looked && changed.isEmpty();
    }
}
