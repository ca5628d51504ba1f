package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.dossier.DossierProblem.Kind;

/** The copies that are kept of a dossier, in a folder beside it that is called like it with {@code .backups}. */
public final class Backups {

    private final Path dossier;
    private final Path folder;
    private final Desk desk;

    /** The backups of the dossier at that place, whether or not it is there any more. */
    public Backups(Path dossier, Desk desk) {
        this.dossier = dossier.toAbsolutePath();
        this.folder = this.dossier.resolveSibling(this.dossier.getFileName() + ".backups");
        this.desk = desk;
    }

    /** The folder in which they lie. */
    public Path folder() {
        return folder;
    }

    /**
     * All backups, newest first; whether they are sound is not looked at.
     *
     * @throws DossierProblem if the folder cannot be read
     */
    public List<Backup> list() throws DossierProblem {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backup::of).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed().thenComparing(Backup::path)).toList();
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /** Whether a backup can be read and is complete. */
    public boolean isSound(Backup backup) {
        try {
            return Copy.verified(backup.path()).entries() == backup.entries();
        } catch (DossierProblem e) {
            return false;
        }
    }

    /**
     * The newest backup that is sound; absent when there is none.
     *
     * @throws DossierProblem if the folder cannot be read
     */
    public Optional<Backup> newestSound() throws DossierProblem {
        return list().stream().filter(this::isSound).findFirst();
    }

    /** Makes a backup unless the newest is of the same change-set; {@code last} is the dossier's newest one. */
    Optional<Backup> makeIfChanged(Optional<String> last) throws DossierProblem {
        List<Backup> before = list();
        if (last.isEmpty() || !before.isEmpty() && before.getFirst().last().equals(Backup.digits(last))) {
            return Optional.empty();
        }
        return make();
    }

    /** Makes a backup now, and takes away those that need not be kept; absent when the dossier is empty. */
    Optional<Backup> make() throws DossierProblem {
        Optional<Backup> made = copy();
        if (made.isPresent()) {
            prune();
        }
        return made;
    }

    private Optional<Backup> copy() throws DossierProblem {
        try {
            Files.createDirectories(folder);
            clear();
            Path part = Disk.part(folder.resolve("backup"));
            Copy copy = Copy.make(new Connections(dossier), part);
            if (copy.entries() == 0) {
                Copy.discard(part);
                return Optional.empty();
            }
            Path path = folder.resolve(Backup.name(desk.clock().instant(), Backup.digits(copy.last()), copy.entries()));
            Disk.replace(part, path);
            return Backup.of(path);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /** Takes away what a process that was killed had only begun. */
    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("backup\\.[0-9a-f]+\\.part(-journal)?"))
                    .forEach(Copy::discard);
        }
    }

    private void prune() throws DossierProblem {
        List<Backup> all = list();
        Set<Backup> kept = Retention.kept(all, desk.clock().instant());
        try {
            for (Backup backup : all) {
                if (!kept.contains(backup)) {
                    Files.deleteIfExists(backup.path());
                }
            }
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /**
     * Puts a backup in the place of the dossier, which must not be open; the dossier as it is now is kept as a backup
     * first, and a damaged one under a name of its own.
     *
     * @return where the dossier that was replaced is kept; absent when there was none
     * @throws DossierProblem if the backup is damaged, the dossier is open, or it cannot be written; the dossier is as it
     *         was then
     */
    public Optional<Path> restore(Backup backup) throws DossierProblem {
        if (!isSound(backup)) {
            throw new DossierProblem(Kind.DAMAGED, backup.path(), "");
        }
        Path part = Disk.part(dossier);
        try (LockFile lock = new LockFile(dossier, desk)) {
            Optional<Holder> holder = lock.take();
            if (holder.isPresent()) {
                throw DossierProblem.locked(dossier, holder.get());
            }
            Copy.make(new Connections(backup.path()), part);
            Optional<Path> kept = Files.exists(dossier) ? Optional.of(kept()) : Optional.empty();
            Disk.replace(part, dossier);
            return kept;
        } catch (IOException e) {
            throw Trouble.of(e, dossier);
        } finally {
            Copy.discard(part);
        }
    }

    /** Keeps the dossier as it is: as a backup, or, where the database cannot copy it any more, as it lies. */
    private Path kept() throws DossierProblem, IOException {
        try {
            Look.atFinished(new Connections(dossier), Schema.CURRENT);
            Optional<Backup> made = copy();
            if (made.isPresent()) {
                return made.get().path();
            }
        } catch (DossierProblem e) {
            Files.createDirectories(folder);
        }
        return keptAsItLies();
    }

    /** A journal goes with its file, or the database would take it for one of the file that comes in its place. */
    private Path keptAsItLies() throws IOException {
        Path aside = folder
                .resolve("replaced-" + Backup.name(desk.clock().instant(), Backup.digits(Optional.empty()), 0));
        Path journal = dossier.resolveSibling(dossier.getFileName() + "-journal");
        Files.copy(dossier, aside, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(journal)) {
            Files.move(journal, aside.resolveSibling(aside.getFileName() + "-journal"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return aside;
    }
}
