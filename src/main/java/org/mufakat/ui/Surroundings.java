package org.mufakat.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mufakat.app.PreferencesFile;
import org.mufakat.dossier.Desk;

/**
 * What the window needs of the machine it runs on.
 *
 * @param desk who sits at this machine, with the clock
 * @param preferences where the person's choices are kept
 * @param home the folder in which the sample is made and dialogs begin
 * @param background runs what must not hold up the window
 * @param browser opens a web page
 */
public record Surroundings(Desk desk, PreferencesFile preferences, Path home, Executor background,
        Consumer<URI> browser) {
    /** The clock. */
    public Clock clock() {
        return desk.clock();
    }
}
