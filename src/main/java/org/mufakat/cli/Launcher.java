package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mufakat.app.Refused;
import org.mufakat.dossier.DossierProblem;

/** What the command line needs of the window, without loading it. */
public interface Launcher {

    /** Whether there is a display to open a window on. */
    boolean hasDisplay();

    /** Opens the window, with a dossier or with the welcome, and returns the exit code once it is closed. */
    int open(Optional<Path> dossier) throws InterruptedException;

    /**
     * Makes the pictures of the tour, and returns the exit code.
     *
     * @throws DossierProblem if the dossier cannot be read
     * @throws IOException if a picture cannot be written
     * @throws Refused if what would be exported beside them must stay
     */
    int tour(TourRequest request) throws DossierProblem, IOException, Refused, InterruptedException;
}
