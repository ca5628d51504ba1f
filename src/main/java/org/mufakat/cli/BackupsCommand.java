package org.mufakat.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.dossier.Backup;
import org.mufakat.dossier.Backups;
import org.mufakat.dossier.DossierProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the backups of a dossier, newest first, or puts one in its place. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Terminal terminal;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path dossier;

    @Option(names = "--restore", paramLabel = "N", descriptionKey = "restore")
    private Optional<Integer> restore = Optional.empty();

    BackupsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws DossierProblem, WrongCall {
        var backups = new Backups(dossier, terminal.desk());
        List<Backup> all = backups.list();
        if (restore.isPresent()) {
            int number = restore.get();
            if (number < 1 || number > all.size()) {
                throw new WrongCall("cli.unknown-backup", restore.get().toString(), String.valueOf(all.size()));
            }
            Optional<Path> kept = backups.restore(all.get(number - 1));
            terminal.say("cli.restored", dossier.toString(), time(all.get(number - 1)));
            kept.ifPresent(path -> terminal.say("cli.kept-before", path.toString()));
            return ExitCode.DONE;
        }
        if (all.isEmpty()) {
            if (!dossier.toFile().exists()) {
                throw new DossierProblem(DossierProblem.Kind.MISSING, dossier);
            }
            terminal.say("cli.no-backups", backups.folder().toString());
        }
        for (int i = 0; i < all.size(); i++) {
            terminal.say("cli.backup", i + 1, time(all.get(i)), all.get(i).entries());
        }
        return ExitCode.DONE;
    }

    private String time(Backup backup) {
        return TIME.format(backup.at().atZone(terminal.desk().clock().getZone()));
    }
}
