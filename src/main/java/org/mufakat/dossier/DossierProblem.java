package org.mufakat.dossier;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Says why a dossier file cannot be used; the kind and its arguments become a sentence in the reader's language. */
public final class DossierProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file; the message key is {@code problem.} and the name in lower case with hyphens. */
    public enum Kind {
        /** There is no such file; arguments: path. */
        MISSING,
        /** The file exists already; arguments: path. */
        EXISTS,
        /** The file is empty; arguments: path. */
        EMPTY,
        /** The file is no database at all; arguments: path. */
        NOT_A_DATABASE,
        /** The file is another program's database; arguments: path. */
        FOREIGN,
        /** The file was made by a newer version; arguments: path, its version, ours. */
        NEWER,
        /** The file is damaged; arguments: path, what the check says. */
        DAMAGED,
        /** The file is open in another window; arguments: path, who, since when. */
        LOCKED,
        /** The file or its folder cannot be written; arguments: path. */
        READ_ONLY,
        /** The file or folder may not be read; arguments: path. */
        UNREADABLE,
        /** The disk is full; arguments: path. */
        DISK_FULL,
        /** The file or its folder is gone; arguments: path. */
        GONE,
        /** Something in the change breaks a rule; arguments: the rule's own sentence in English. */
        REFUSED,
        /** Reading or writing failed otherwise; arguments: path, what the system says. */
        INPUT_OUTPUT,
        /** The program failed where it should not; arguments: what it says. */
        UNEXPECTED
    }

    private final Kind kind;
    private final transient List<String> arguments;

    /** A problem with what the sentence about it mentions. */
    public DossierProblem(Kind kind, Throwable cause, Object... arguments) {
        super(kind + " " + List.of(arguments), cause);
        this.kind = kind;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** A problem that nothing else caused. */
    public DossierProblem(Kind kind, Object... arguments) {
        this(kind, null, arguments);
    }

    /** The problem that made something fail that went on in the background. */
    public static DossierProblem behind(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return switch (cause) {
            case DossierProblem known -> known;
            case NoSuchFileException missing -> new DossierProblem(Kind.MISSING, cause, missing.getFile());
            case AccessDeniedException denied -> new DossierProblem(Kind.UNREADABLE, cause, denied.getFile());
            case FileSystemException file when file.getFile() != null -> new DossierProblem(Kind.INPUT_OUTPUT, cause,
                    file.getFile(), file.getReason() == null ? "?" : file.getReason());
            default -> new DossierProblem(Kind.UNEXPECTED, cause, String.valueOf(cause));
        };
    }

    /** The problem that somebody has the file open; who and since when are empty where they could not be written down. */
    static DossierProblem locked(Path file, Holder holder) {
        return new DossierProblem(Kind.LOCKED, file, holder.who(),
                holder.since().equals(Instant.EPOCH) ? "" : holder.since());
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** What the sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }
}
