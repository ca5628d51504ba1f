package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.domain.BrokenRule;

/**
 * What an erasure reached of the copies that are kept of a dossier.
 *
 * @param clean how many hold nothing of it now
 * @param notReached those that could not be read or written
 */
record BackupErasure(int clean, List<Path> notReached) {

    /** Writes every copy in the folder anew without what is erased; one that cannot be stays as it is, and is told. */
    static BackupErasure in(Path folder, Erasing what) {
        List<Path> notReached = new ArrayList<>();
        int clean = 0;
        for (Path file : files(folder, notReached)) {
            if (erase(file, what)) {
                clean++;
            } else {
                notReached.add(file);
            }
        }
        return new BackupErasure(clean, notReached);
    }

    private static List<Path> files(Path folder, List<Path> notReached) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            all.stream().filter(BackupErasure::isBegun).forEach(Copy::discard);
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

    private static boolean erase(Path file, Erasing what) {
        Path part = Disk.part(file.resolveSibling("backup"));
        try {
            Copy.make(new Connections(file), part);
            boolean held;
            try (Connection connection = new Connections(part).write()) {
                held = new Erasure(connection, what).run(Optional.empty()).isSomething();
                if (held) {
                    Sql.run(connection, "VACUUM");
                }
            }
            if (held) {
                replace(file, part);
            }
            return true;
        } catch (DossierProblem | SQLException | IOException | BrokenRule e) {
            return false;
        } finally {
            Copy.discard(part);
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
}
