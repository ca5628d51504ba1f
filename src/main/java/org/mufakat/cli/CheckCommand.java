package org.mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mufakat.app.Findings;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.FileCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a dossier: whether the file is whole, and whether everything in it is ready. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_PLACES = 5;

    private final Terminal terminal;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path dossier;

    @Option(names = "--file", descriptionKey = "check-file")
    private boolean fileAlone;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws DossierProblem {
        FileCheck file = FileCheck.of(dossier);
        if (!file.passes()) {
            for (FileCheck.Kind kind : FileCheck.Kind.values()) {
                print(kind, file.findings().stream().filter(finding -> finding.kind() == kind)
                        .map(FileCheck.Finding::where).distinct().toList());
            }
            throw new DossierProblem(DossierProblem.Kind.DAMAGED, dossier, file.findings().getFirst().where());
        }
        terminal.say("cli.file-whole", file.entries());
        if (fileAlone) {
            return ExitCode.DONE;
        }
        try (DossierFile opened = DossierFile.read(dossier, terminal.desk())) {
            Findings findings = Findings.in(opened.dossier());
            new FindingsPrint(terminal).print(findings, opened.dossier());
            new SupportPrint(terminal).print(opened.dossier(), terminal.messages());
            return findings.ready() ? ExitCode.DONE : ExitCode.NO;
        }
    }

    /** One line for each kind: of the database's own words, which nobody here can act on, only how many there are. */
    private void print(FileCheck.Kind kind, List<String> places) {
        String key = "check." + kind.name().toLowerCase(Locale.ROOT);
        if (kind == FileCheck.Kind.DATABASE && !places.isEmpty()) {
            terminal.say(key, places.size());
        } else if (!places.isEmpty()) {
            terminal.say(key, String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size())))
                    + (places.size() > MOST_PLACES ? ", \u2026" : ""));
        }
    }
}
