package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.mufakat.dossier.DossierProblem.Kind;

/** Takes what is erased out of the copies that are kept of a dossier: those that hold it are written anew. */
final class BackupErasing {
    /** So many are in memory at once. */
    private static final int AT_ONCE = 2;

    private final Connections connections;
    private final Erasing what;
    private final ErasureWatch watch;
    private final List<Path> notReached = new ArrayList<>();
    private int done;
    private int clean;
    private boolean full;

    BackupErasing(Connections connections, Erasing what, ErasureWatch watch) {
        this.connections = connections;
        this.what = what;
        this.watch = watch;
    }

    /** Goes through the copies in a folder; one that cannot be written anew stays as it is, and is told. */
    BackupErasure in(Path folder) {
        List<Path> all = files(folder);
        tell(all.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            all.forEach(file -> threads.execute(() -> ended(erase(file), all.size())));
        }
        return new BackupErasure(clean, notReached.stream().sorted().toList(), full);
    }

    private synchronized void ended(boolean isClean, int all) {
        done++;
        clean += isClean ? 1 : 0;
        tell(all);
    }

    private synchronized void tell(int all) {
        watch.at(ErasureWatch.Stage.BACKUPS, done, all);
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            all.stream().filter(BackupErasing::isBegun).forEach(this::discard);
            return all.stream().filter(file -> !isBegun(file)).toList();
        } catch (IOException e) {
            notReached.add(folder);
            return List.of();
        }
    }

    /** Whether a process that was killed had only begun it. */
    private static boolean isBegun(Path file) {
        return file.getFileName().toString().matches("backup\\.[0-9a-f]+\\.part(-journal)?");
    }

    private boolean erase(Path file) {
        try {
            if (holds(file)) {
                writeAnew(file);
            } else {
                Copy.verified(file);
            }
            return true;
        } catch (DossierProblem e) {
            return failed(file, e);
        } catch (SQLException e) {
            return failed(file, Trouble.of(e, file));
        } catch (IOException e) {
            return failed(file, Trouble.of(e, file));
        } catch (RuntimeException e) {
            return failed(file, DossierProblem.behind(e));
        }
    }

    private synchronized boolean failed(Path file, DossierProblem why) {
        notReached.add(file);
        full |= why.kind() == Kind.DISK_FULL;
        return false;
    }

    private boolean holds(Path file) throws DossierProblem, SQLException {
        Connections copy = connections.to(file);
        Look.at(copy, Schema.CURRENT);
        try (var erasure = new Erasure(copy.read(), what, ErasureWatch.none())) {
            return erasure.isNeeded();
        }
    }

    /** The words are taken out of a copy in memory, which is written without the gaps; so they are on no other disk. */
    private void writeAnew(Path file) throws DossierProblem, SQLException, IOException {
        Path part = Disk.part(file.resolveSibling("backup"));
        try {
            try (var erasure = new Erasure(connections.to(file).copyInMemory(), what, ErasureWatch.none())) {
                erasure.prepare(Optional.empty());
                erasure.commit();
                erasure.writeTo(part);
            }
            replace(file, part);
        } finally {
            discard(part);
        }
    }

    /** All that is said of a backup stands in its name, so one with fewer entries has another. */
    private static void replace(Path file, Path part) throws DossierProblem, IOException {
        int entries = Copy.verified(part).entries();
        Path target = Backup.of(file)
                .map(backup -> file.resolveSibling(Backup.name(backup.at(), backup.last(), entries))).orElse(file);
        Disk.replace(part, target);
        if (!target.equals(file)) {
            Files.delete(file);
        }
    }

    private synchronized void discard(Path part) {
        for (Path each : List.of(part, part.resolveSibling(part.getFileName() + "-journal"))) {
            Copy.discard(each);
            if (Files.exists(each)) {
                notReached.add(each);
            }
        }
    }
}
