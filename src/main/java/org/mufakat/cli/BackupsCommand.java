package org.mufakat.cli;

import java.nio.file.Files;
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
        if (Files.isDirectory(dossier)) {
            throw new DossierProblem(DossierProblem.Kind.NOT_A_DATABASE, dossier);
        }
        var backups = new Backups(dossier, terminal.desk());
        List<Backup> all = backups.list();
        if (all.isEmpty() && !Files.exists(dossier)) {
            throw new DossierProblem(DossierProblem.Kind.MISSING, dossier);
        }
        if (restore.isPresent()) {
            return restore(backups, all, restore.get());
        }
        if (all.isEmpty()) {
            terminal.say("cli.no-backups", backups.folder().toString());
        }
        for (int i = 0; i < all.size(); i++) {
            terminal.say("cli.backup", i + 1, time(all.get(i)), all.get(i).entries());
        }
        return ExitCode.DONE;
    }

    private int restore(Backups backups, List<Backup> all, int number) throws DossierProblem, WrongCall {
        if (all.isEmpty()) {
            throw new WrongCall("cli.no-backups", backups.folder().toString());
        } else if (number < 1 || number > all.size()) {
            throw new WrongCall("cli.unknown-backup", String.valueOf(number), String.valueOf(all.size()));
        }
        Backup chosen = all.get(number - 1);
        if (!backups.isSound(chosen)) {
            all.subList(number, all.size()).stream().filter(backups::isSound).findFirst().ifPresentOrElse(
                    older -> terminal.complain("cli.backup-damaged", String.valueOf(number),
                            String.valueOf(all.indexOf(older) + 1), time(older)),
                    () -> terminal.complain("cli.backup-damaged-last", String.valueOf(number)));
            return ExitCode.UNUSABLE;
        }
        Optional<Path> kept = backups.restore(chosen);
        terminal.say("cli.restored", dossier.toString(), time(chosen));
        kept.ifPresent(path -> terminal.say("cli.kept-before", path.toString()));
        return ExitCode.DONE;
    }

    private String time(Backup backup) {
        return TIME.format(backup.at().atZone(terminal.desk().clock().getZone()));
    }
}
