package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mufakat.dossier.DossierProblem.Kind;

/** What an exception of the database or of the file system means for a dossier file. */
final class Trouble {

    private static final int PERM = 3;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int NOT_A_DATABASE = 26;

    private Trouble() {}

    /** The problem that an exception of the database stands for; the codes are SQLite's primary result codes. */
    static DossierProblem of(SQLException e, Path path) {
        int code = e.getErrorCode() & 0xff;
        if (code != FULL && isGone(path)) {
            return new DossierProblem(Kind.GONE, e, path);
        }
        return switch (code) {
            case FULL -> new DossierProblem(Kind.DISK_FULL, e, path);
            case PERM, READ_ONLY -> new DossierProblem(Kind.READ_ONLY, e, path);
            case CORRUPT -> new DossierProblem(Kind.DAMAGED, e, path, words(e));
            case NOT_A_DATABASE -> new DossierProblem(Kind.NOT_A_DATABASE, e, path);
            case CONSTRAINT -> new DossierProblem(Kind.REFUSED, e, words(e));
            default -> isFull(path)
                    ? new DossierProblem(Kind.DISK_FULL, e, path)
                    : code == CANNOT_OPEN && !isWritable(path)
                            ? new DossierProblem(Kind.READ_ONLY, e, path)
                            : new DossierProblem(Kind.INPUT_OUTPUT, e, path, words(e));
        };
    }

    /** What the database says, once: the driver puts its code and a general sentence before it. */
    static String words(SQLException e) {
        return String.valueOf(e.getMessage()).replaceFirst("(?s)^\\[SQLITE_\\w+]\\s+.*?\\((.+)\\)$", "$1");
    }

    /** The problem when a new file could not be made at that place, out of another or of nothing. */
    static DossierProblem making(SQLException e, Path target, Path source) {
        Path folder = target.toAbsolutePath().getParent();
        if (isGone(folder)) {
            return new DossierProblem(Kind.GONE, e, folder);
        } else if ((e.getErrorCode() & 0xff) == FULL || isFull(target)) {
            return new DossierProblem(Kind.DISK_FULL, e, target);
        } else if (!Files.isWritable(folder) || isMarkedReadOnly(folder)) {
            return new DossierProblem(Kind.READ_ONLY, e, target);
        }
        return of(e, source);
    }

    /** The problem that an exception of the file system stands for. */
    static DossierProblem of(IOException e, Path path) {
        if (isFull(path)) {
            return new DossierProblem(Kind.DISK_FULL, e, path);
        } else if (Files.exists(path) && !Files.isReadable(path)) {
            return new DossierProblem(Kind.UNREADABLE, e, path);
        } else if (e instanceof AccessDeniedException || !isWritable(path)) {
            return new DossierProblem(Kind.READ_ONLY, e, path);
        }
        return new DossierProblem(Kind.INPUT_OUTPUT, e, path, String.valueOf(e.getMessage()));
    }

    /** Whether reading alone cannot finish what a process left unfinished. */
    static boolean needsRecovery(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == READ_ONLY || code == CANNOT_OPEN;
    }

    static boolean isGone(Path path) {
        return !Files.exists(path);
    }

    /** Whether a file and its folder can be written; one marked read-only is left alone even where we could. */
    static boolean isWritable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return Files.isWritable(path) && !isMarkedReadOnly(path) && Files.isWritable(folder)
                && !isMarkedReadOnly(folder);
    }

    private static boolean isMarkedReadOnly(Path path) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            return view != null && List.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE).stream().noneMatch(permissions(view)::contains);
        } catch (IOException e) {
            return true;
        }
    }

    private static Set<PosixFilePermission> permissions(PosixFileAttributeView view) throws IOException {
        return view.readAttributes().permissions();
    }

    private static boolean isFull(Path path) {
        try {
            return Files.getFileStore(path.toAbsolutePath().getParent()).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
