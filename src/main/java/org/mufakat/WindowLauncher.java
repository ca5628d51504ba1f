package org.mufakat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.Messages;
import org.mufakat.app.Preferences;
import org.mufakat.app.Refused;
import org.mufakat.cli.Launcher;
import org.mufakat.cli.TourRequest;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.ui.Program;
import org.mufakat.ui.Tour;

/** Opens the window for the command line, and takes pictures of it. */
final class WindowLauncher implements Launcher {
    @Override
    public boolean hasDisplay() {
        return Program.hasDisplay();
    }

    @Override
    public int open(Optional<Path> dossier) throws InterruptedException {
        Program.show(dossier);
        return 0;
    }

    @Override
    public int tour(TourRequest request) throws DossierProblem, IOException, Refused, InterruptedException {
        Tour.needNoDisplay();
        new Tour(request.language().map(List::of).orElse(Messages.LANGUAGES),
                request.theme().map(List::of).orElse(List.of(Preferences.Theme.values())), request.width(),
                request.height()).take(request.dossier(), request.folder());
        return 0;
    }
}
