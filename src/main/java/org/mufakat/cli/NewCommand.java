package org.mufakat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Intake;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dossier file where there is none. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "new-dossier")
    private Path dossier;

    @Option(names = "--sample", descriptionKey = "sample")
    private boolean sample;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws DossierProblem {
        String title = dossier.getFileName().toString().replaceFirst("(?i)\\.mufakat$", "");
        Intake first = sample
                ? CreateDossier.sample()
                : CreateDossier.empty(title, terminal.messages().text("cli.marking"),
                        LocalDate.now(terminal.desk().clock()));
        List<Entry> entries = first.changes().stream().filter(Change.Put.class::isInstance).map(Change.Put.class::cast)
                .map(Change.Put::entry).toList();
        DossierFile.create(dossier, entries, terminal.desk());
        terminal.say("cli.made", dossier.toString(), entries.size());
        return ExitCode.DONE;
    }
}
