package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.app.Refused;
import org.mufakat.dossier.DossierProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Without a command the window opens. */
@Command(name = "mufakat", versionProvider = MainCommand.Version.class)
final class MainCommand implements Callable<Integer> {

    private static final Path TOUR = Path.of("target", "tour");

    private final Terminal terminal;
    private final Launcher launcher;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER", descriptionKey = "window-dossier")
    private Optional<Path> dossier = Optional.empty();

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "verbose")
    private boolean verbose;

    MainCommand(Terminal terminal, Launcher launcher) {
        this.terminal = terminal;
        this.launcher = launcher;
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public Integer call() throws WrongCall, DossierProblem, IOException, Refused, InterruptedException {
        if (dossier.isPresent() && !Files.exists(dossier.get())) {
            if (!dossier.get().toString().toLowerCase(Locale.ROOT).endsWith(".mufakat")) {
                throw new WrongCall("cli.unknown-command", dossier.get().toString());
            }
            throw new DossierProblem(DossierProblem.Kind.MISSING, dossier.get());
        }
        if (launcher.hasDisplay()) {
            return launcher.open(dossier);
        }
        terminal.say("cli.no-display", TOUR.toString());
        TourRequest all = TourRequest.into(TOUR);
        return launcher.tour(
                new TourRequest(all.folder(), dossier, all.language(), all.theme(), all.width(), all.height()));
    }

    /** The version in the program's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return List.of("Mufakat " + Optional.ofNullable(Cli.class.getPackage().getImplementationVersion())
                    .orElse("0.1.0-SNAPSHOT")).toArray(String[]::new);
        }
    }
}
