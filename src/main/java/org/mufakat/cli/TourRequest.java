package org.mufakat.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mufakat.app.Preferences;

/**
 * What pictures the tour makes.
 *
 * @param folder where they go
 * @param dossier the dossier that they show, absent for the sample
 * @param language the language of the window, absent for each of them
 * @param theme the ground, absent for each of them
 * @param width the width of a picture in pixels
 * @param height the height of a picture in pixels
 */
public record TourRequest(Path folder, Optional<Path> dossier, Optional<Locale> language,
        Optional<Preferences.Theme> theme, int width, int height) {

    /** The tour of the sample in all languages and themes. */
    public static TourRequest into(Path folder) {
        return new TourRequest(folder, Optional.empty(), Optional.empty(), Optional.empty(), 1440, 900);
    }
}
