package org.mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line needs of the window, without loading it. */
public interface Launcher {

    /** Whether there is a display to open a window on. */
    boolean hasDisplay();

    /** Opens the window, with a dossier or with the welcome, and returns the exit code once it is closed. */
    int open(Optional<Path> dossier);

    /** Makes the pictures of the tour, and returns the exit code. */
    int tour(TourRequest request);
}
