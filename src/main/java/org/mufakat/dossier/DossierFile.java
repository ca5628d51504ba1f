package org.mufakat.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Step;
import org.mufakat.dossier.DossierProblem.Kind;

/** An open dossier file; what is applied is written on one thread of its own, in the order in which it was handed in. */
public final class DossierFile implements Door, AutoCloseable {

    /** Where a database's application_id stands in its file. */
    private static final int MARK_AT = 68;

    private final Opening opened;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("dossier-writer").factory());
    private final ExecutorService copier = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("dossier-copier").factory());
    private final CompletableFuture<Optional<Backup>> backup;

    private DossierFile(Opening opened) {
        this.opened = opened;
        this.backup = opened.pen().isEmpty()
                ? CompletableFuture.completedFuture(Optional.empty())
                : on(copier, () -> opened.backups().makeIfChanged(opened.last()));
    }

    /** Whether a file with these bytes is a dossier: a database that is marked as one. */
    public static boolean begins(byte[] bytes) {
        byte[] database = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= MARK_AT + Integer.BYTES
                && Arrays.equals(bytes, 0, database.length, database, 0, database.length)
                && ByteBuffer.wrap(bytes).getInt(MARK_AT) == Schema.APPLICATION_ID;
    }

    /**
     * Makes a new dossier file with these entries; that it was made cannot be undone.
     *
     * @throws DossierProblem if there is a file already, the entries break a rule, or it cannot be written; nothing is
     *         left behind then
     */
    public static void create(Path path, Collection<? extends Entry> entries, Desk desk) throws DossierProblem {
        Opening.create(path.toAbsolutePath(), entries, desk);
    }

    /**
     * Opens a dossier file to work on it; where another window has it, or it cannot be written, to read it. After an
     * opening that follows a change a backup is made in the background.
     *
     * @throws DossierProblem if it is not a dossier, newer than this program, damaged, or cannot be read; it is unchanged
     *         then
     */
    public static DossierFile open(Path path, Desk desk) throws DossierProblem {
        return new DossierFile(Opening.open(new Connections(path), Schema.CURRENT, desk));
    }

    /**
     * Opens a dossier file to read it, without a lock and without a backup.
     *
     * @throws DossierProblem as {@link #open}
     */
    public static DossierFile read(Path path, Desk desk) throws DossierProblem {
        return new DossierFile(Opening.read(new Connections(path), Schema.CURRENT, desk));
    }

    static DossierFile open(Connections connections, Schema schema, Desk desk) throws DossierProblem {
        return new DossierFile(Opening.open(connections, schema, desk));
    }

    /** The newest version of the file's format, which new files have. */
    public static int newestVersion() {
        return Schema.CURRENT.version();
    }

    /** Where the file lies. */
    public Path path() {
        return opened.connections().path();
    }

    /** Why nothing can be written: another window has the file, or it is read-only; absent when it can. */
    public Optional<DossierProblem> whyReadOnly() {
        return opened.whyReadOnly();
    }

    /** The backup that is made in the background after opening, once it is there; absent when none was needed. */
    public CompletableFuture<Optional<Backup>> backup() {
        return backup;
    }

    @Override
    public Dossier dossier() {
        return opened.pen().map(pen -> pen.state().dossier()).orElse(opened.dossier());
    }

    @Override
    public boolean readOnly() {
        return opened.pen().isEmpty();
    }

    @Override
    public CompletableFuture<Written> apply(ChangeSet changes) {
        return on(writer, () -> pen().apply(changes));
    }

    @Override
    public CompletableFuture<Optional<Written>> undo(String author, Instant at) {
        return on(writer, () -> pen().turn(ChangeKind.UNDO, author, at));
    }

    @Override
    public CompletableFuture<Optional<Written>> redo(String author, Instant at) {
        return on(writer, () -> pen().turn(ChangeKind.REDO, author, at));
    }

    @Override
    public CompletableFuture<List<Story>> story(Id<?> entry) {
        return on(writer, () -> history(entry));
    }

    @Override
    public CompletableFuture<HistoryPage> steps(Sought sought, OptionalLong below) {
        return on(writer, () -> reading(
                connection -> new HistoryPages(connection, sought).below(below.orElse(Long.MAX_VALUE))));
    }

    @Override
    public CompletableFuture<List<Edit>> edits(HistoryStep step, Sought sought, int most) {
        return on(writer, () -> reading(connection -> new HistoryPages(connection, sought).edits(step, most)));
    }

    @Override
    public CompletableFuture<List<String>> authors() {
        return on(writer, () -> reading(HistoryPages::authors));
    }

    @Override
    public CompletableFuture<Optional<Erased>> erase(Erasing what, ErasureWatch watch) {
        return on(writer, () -> {
            try {
                watch.await(backup);
                return Optional.of(pen().erase(what, opened.backups().folder(), watch));
            } catch (CancellationException stopped) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<Step> toUndo() {
        return next(ChangeKind.UNDO);
    }

    @Override
    public Optional<Step> toRedo() {
        return next(ChangeKind.REDO);
    }

    private Optional<Step> next(ChangeKind kind) {
        return opened.pen().flatMap(pen -> pen.state().steps().next(kind)).map(Steps.Act::step);
    }

    private Pen pen() throws DossierProblem {
        if (opened.pen().isEmpty()) {
            throw opened.whyReadOnly().orElseGet(() -> new DossierProblem(Kind.READ_ONLY, path()));
        }
        return opened.pen().get();
    }

    /**
     * What became of one entry, oldest first.
     *
     * @throws DossierProblem if the file cannot be read
     */
    public List<Story> history(Id<?> entry) throws DossierProblem {
        return reading(connection -> new History(connection).of(entry));
    }

    private interface Read<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T reading(Read<T> read) throws DossierProblem {
        try (Connection connection = opened.connections().read()) {
            return read.from(connection);
        } catch (SQLException e) {
            throw Trouble.of(e, path());
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.DAMAGED, e, path(), e.getMessage());
        }
    }

    /**
     * Writes a copy of the dossier, its history included, to a place where no file is.
     *
     * @throws DossierProblem if there is a file already, or it cannot be written; nothing is left behind then
     */
    public void saveCopy(Path target) throws DossierProblem {
        Opening.copy(opened.connections(), target.toAbsolutePath());
    }

    /** The copies that are kept of this file. */
    public Backups backups() {
        return opened.backups();
    }

    private interface Work<T> {
        T done() throws DossierProblem;
    }

    private <T> CompletableFuture<T> on(ExecutorService thread, Work<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> {
                try {
                    return work.done();
                } catch (DossierProblem e) {
                    throw new CompletionException(e);
                }
            }, thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new DossierProblem(Kind.INPUT_OUTPUT, e, path(), "closed"));
        }
    }

    /** Waits until everything that was handed in is written, or was refused, and closes the file. */
    @Override
    public void close() {
        copier.close();
        writer.close();
        opened.close();
    }
}
