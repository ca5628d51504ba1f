package org.mufakat.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.StatementFile;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.KeptBack;
import org.mufakat.domain.Language;
import org.mufakat.exchange.BundleWriter;
import org.mufakat.exchange.Envelope;
import tools.jackson.core.JacksonException;

/**
 * Writes what an audience may see of a dossier into a file: from {@link Disclosure} and nothing else, whole or not at
 * all, and only after what was written has been read again.
 */
public final class Export {

    private final Dossier dossier;
    private final DisclosureRequest request;

    /** Exports the dossier for whom and on what the request says. */
    public Export(Dossier dossier, DisclosureRequest request) {
        this.dossier = dossier;
        this.request = request;
    }

    /**
     * Writes the file, by the ending of its name; a file of that name is replaced.
     *
     * @throws Refused if the ending is none of {@link ExportFormat}, or a word that stays was found in what was written;
     *         then there is no new file
     * @throws IOException if it cannot be written; then there is no new file
     */
    public Exported to(Path file, Clock clock) throws Refused, IOException {
        return to(file, clock, Id.random());
    }

    /** The same, with the identity of the bundle given. */
    public Exported to(Path file, Clock clock, Id<Envelope> id) throws Refused, IOException {
        ExportFormat format = ExportFormat.of(file)
                .orElseThrow(() -> new Refused("refused.ending", file.getFileName().toString()));
        Dossier leaving = Disclosure.of(dossier, request);
        KeptBack kept = KeptBack.between(dossier, leaving);
        Envelope envelope = envelope(leaving, clock, id);
        Path target = file.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        Path part = part(target);
        try {
            write(part, format, leaving, envelope);
            Set<String> found = SecondLook.at(part, format, leaving, kept);
            if (!found.isEmpty()) {
                throw new Refused("refused.kept-words", String.valueOf(found.size()));
            }
            move(part, target);
        } catch (DocumentProblem e) {
            throw new IOException(e);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } finally {
            Files.deleteIfExists(part);
        }
        return new Exported(target, envelope, leaving, format.recordsOf(leaving),
                kept.counting(format::canHold));
    }

    /** A place beside the target to write to; where that may not be, it is the target that a person can do something about. */
    private static Path part(Path target) throws IOException {
        try {
            return Files.createFile(target.resolveSibling("." + target.getFileName() + "." + Id.random() + ".part"));
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private Envelope envelope(Dossier leaving, Clock clock, Id<Envelope> id) {
        String sender = leaving.cover().flatMap(Cover::ours).flatMap(ours -> leaving.find(Delegation.class, ours))
                .map(ours -> ours.protocolName().in(Language.ENGLISH)).orElse("");
        return new Envelope(id, List.of(), sender, clock.instant(), request);
    }

    private static void write(Path part, ExportFormat format, Dossier leaving, Envelope envelope) throws IOException {
        switch (format) {
            case JSON -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                    BundleWriter.write(leaving, envelope, out);
                }
            }
            case CSV -> Files.write(part, SupportCsv.print(leaving).getBytes(StandardCharsets.UTF_8));
            case TXT -> Files.write(part, StatementFile.print(leaving).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void move(Path part, Path target) throws IOException {
        Optional<Path> real = Files.isSymbolicLink(target) ? Optional.of(target.toRealPath()) : Optional.empty();
        Path end = real.orElse(target);
        if (Files.isDirectory(end, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(end.toString());
        }
        try {
            Files.move(part, end, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, end, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
