package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.app.Messages;
import org.mufakat.app.Preferences;
import org.mufakat.app.Refused;
import org.mufakat.dossier.DossierProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pictures of every view. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {

    private static final int SMALLEST = 200;
    private static final int LARGEST = 8_000;

    private final Terminal terminal;
    private final Launcher launcher;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--dossier", paramLabel = "FILE", descriptionKey = "tour-dossier")
    private Optional<Path> dossier = Optional.empty();

    @Option(names = "--language", paramLabel = "en|vi", descriptionKey = "language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private Optional<Preferences.Theme> theme = Optional.empty();

    @Option(names = "--size", paramLabel = "1440x900", defaultValue = "1440x900", descriptionKey = "size")
    private String size;

    TourCommand(Terminal terminal, Launcher launcher) {
        this.terminal = terminal;
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws WrongCall, DossierProblem, IOException, Refused, InterruptedException {
        if (!size.matches("[1-9][0-9]{2,3}x[1-9][0-9]{2,3}")) {
            throw new WrongCall("cli.wrong-size", size);
        }
        int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new WrongCall("cli.wrong-size", size);
        }
        Optional<Locale> spoken = language.map(Locale::forLanguageTag);
        if (spoken.isPresent() && !Messages.LANGUAGES.contains(spoken.get())) {
            throw new WrongCall("cli.wrong-language", language.get());
        }
        if (dossier.isPresent() && !Files.exists(dossier.get())) {
            throw new DossierProblem(DossierProblem.Kind.MISSING, dossier.get());
        }
        int code = launcher.tour(new TourRequest(folder, dossier, spoken, theme, width, height));
        terminal.say("cli.toured", folder.toString());
        return code;
    }
}
