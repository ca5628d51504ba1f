package org.mufakat.cli;

import java.nio.file.Path;
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
            for (FileCheck.Finding finding : file.findings()) {
                terminal.say("check." + finding.kind().name().toLowerCase(Locale.ROOT), finding.where());
            }
            throw new DossierProblem(DossierProblem.Kind.DAMAGED, dossier, file.findings().getFirst().where());
        }
        terminal.say("cli.file-whole", file.entries());
        if (fileAlone) {
            return ExitCode.DONE;
        }
        try (DossierFile opened = DossierFile.read(dossier, terminal.desk())) {
            Findings findings = Findings.in(opened.dossier());
            new FindingsPrint(terminal).print(findings);
            return findings.ready() ? ExitCode.DONE : ExitCode.NO;
        }
    }
}
