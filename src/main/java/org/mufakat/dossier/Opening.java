package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.dossier.DossierProblem.Kind;

/**
 * What it took to open a dossier file.
 *
 * @param connections how it is reached
 * @param dossier all entries as they were then
 * @param pen what writes to it, absent when it is only read
 * @param lock the lock that is held, absent when it is only read
 * @param whyReadOnly why it is only read, absent when it is not, or when nothing else was asked for
 * @param backups the copies that are kept of it
 */
record Opening(Connections connections, Dossier dossier, Optional<Pen> pen, Optional<LockFile> lock,
        Optional<DossierProblem> whyReadOnly, Backups backups) implements AutoCloseable {

    /** Opens a file for writing where that can be, else for reading. */
    static Opening open(Connections connections, Schema schema, Desk desk) throws DossierProblem {
        Path path = connections.path();
        Look look = Look.atFinished(connections, schema);
        if (!Trouble.isWritable(path)) {
            return reading(connections, schema, look, desk, new DossierProblem(Kind.READ_ONLY, path));
        }
        try {
            var lock = new LockFile(path, desk);
            Optional<Holder> holder = lock.take();
            if (holder.isPresent()) {
                return reading(connections, schema, look, desk,
                        DossierProblem.locked(path, holder.get()));
            }
            return writing(connections, schema, look, lock, desk);
        } catch (IOException e) {
            throw Trouble.of(e, path);
        }
    }

    private static Opening writing(Connections connections, Schema schema, Look look, LockFile lock, Desk desk)
            throws DossierProblem {
        var backups = new Backups(connections.path(), desk);
        boolean opened = false;
        try {
            if (look.version() < schema.version()) {
                migrate(connections, schema, look.version(), backups);
            }
            Loading.Loaded loaded = Look.load(connections, schema);
            var pen = new Pen(connections, schema, lock, loaded.dossier(), loaded.steps());
            opened = true;
            return new Opening(connections, loaded.dossier(), Optional.of(pen), Optional.of(lock), Optional.empty(),
                    backups);
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    private static void migrate(Connections connections, Schema schema, int version, Backups backups)
            throws DossierProblem {
        Path path = connections.path();
        try (Connection connection = connections.read()) {
            Look.requireSound(Sql.text(connection, "PRAGMA quick_check(1)"), schema.differences(connection, version),
                    path);
        } catch (SQLException e) {
            throw Trouble.of(e, path);
        }
        backups.make();
        try (Connection connection = connections.write()) {
            schema.migrate(connection);
        } catch (SQLException e) {
            throw Trouble.of(e, path);
        }
    }

    private static Opening reading(Connections connections, Schema schema, Look look, Desk desk, DossierProblem why)
            throws DossierProblem {
        Dossier dossier;
        if (look.version() < schema.version()) {
            try (Migrated newer = Migrated.of(connections, schema)) {
                dossier = Look.load(newer.connections(), schema).dossier();
            }
        } else {
            dossier = Look.load(connections, schema).dossier();
        }
        return new Opening(connections, dossier, Optional.empty(), Optional.empty(), Optional.of(why),
                new Backups(connections.path(), desk));
    }

    /** Opens a file for reading alone. */
    static Opening read(Connections connections, Schema schema, Desk desk) throws DossierProblem {
        Look look = Look.atFinished(connections, schema);
        DossierProblem why = new DossierProblem(Kind.READ_ONLY, connections.path());
        return reading(connections, schema, look, desk, why);
    }

    /** Makes a new file. */
    static void create(Path path, Collection<? extends Entry> entries, Desk desk) throws DossierProblem {
        requireFree(path);
        Path part = Disk.part(path);
        try {
            List<Change> changes = entries.stream().map(Change::put).toList();
            var set = new ChangeSet(Id.random(), Id.random(), Label.of("change.new-dossier"), desk.who(),
                    desk.clock().instant(), changes);
            Wording.check(set);
            Dossier.empty().with(changes);
            try (Connection connection = new Connections(part).write(); Writing writing = new Writing(connection)) {
                Schema.CURRENT.migrate(connection);
                writing.write(new Writing.Order(1, set, ChangeKind.CREATE, Optional.empty()), Dossier.empty());
            }
            Disk.place(part, path);
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.REFUSED, e, e.getMessage());
        } catch (SQLException e) {
            throw Trouble.making(e, path, path.getParent());
        } catch (FileAlreadyExistsException e) {
            throw new DossierProblem(Kind.EXISTS, e, path);
        } catch (IOException e) {
            throw Trouble.of(e, path);
        } finally {
            Copy.discard(part);
        }
    }

    /** Copies a file to a place where none is. */
    static void copy(Connections connections, Path target) throws DossierProblem {
        requireFree(target);
        Path part = Disk.part(target);
        try {
            Copy.make(connections, part);
            Disk.place(part, target);
        } catch (FileAlreadyExistsException e) {
            throw new DossierProblem(Kind.EXISTS, e, target);
        } catch (IOException e) {
            throw Trouble.of(e, target);
        } finally {
            Copy.discard(part);
        }
    }

    private static void requireFree(Path path) throws DossierProblem {
        if (Files.exists(path)) {
            throw new DossierProblem(Kind.EXISTS, path);
        } else if (!Files.isDirectory(path.getParent())) {
            throw new DossierProblem(Kind.GONE, path.getParent());
        }
    }

    /** The newest change-set, absent when there is none or the file is only read. */
    Optional<String> last() {
        return pen.flatMap(open -> open.state().last()).map(Id::toString);
    }

    private static void release(LockFile lock) {
        try {
            lock.close();
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() {
        pen.ifPresent(Pen::close);
        lock.ifPresent(Opening::release);
    }
}
