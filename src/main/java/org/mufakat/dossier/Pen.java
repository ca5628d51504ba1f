package org.mufakat.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Step;
import org.mufakat.dossier.DossierProblem.Kind;

/** Writes to a dossier file that may fill its disk, vanish and come back; used by one thread. */
final class Pen implements AutoCloseable {

    /**
     * What was last written.
     *
     * @param dossier all entries
     * @param steps what can be undone and redone
     * @param last the newest change-set, absent when there is none
     */
    record State(Dossier dossier, Steps steps, Optional<Id<ChangeSet>> last) {}

    /** A change-set of which it is not known whether it reached the disk. */
    private record Attempt(Writing.Order order, State after) {}

    private final Connections connections;
    private final Schema schema;
    private final LockFile lock;
    private volatile State state;
    private Optional<Writing> writing = Optional.empty();
    private Object key = "";
    private Optional<Attempt> unsure = Optional.empty();

    /** A pen for a file with that content, whose lock is held. */
    Pen(Connections connections, Schema schema, LockFile lock, Dossier dossier, Steps steps) throws DossierProblem {
        this.connections = connections;
        this.schema = schema;
        this.lock = lock;
        this.state = new State(dossier, steps, Optional.empty());
        try {
            connect();
            this.state = new State(dossier, steps, writing.orElseThrow().last());
        } catch (SQLException e) {
            throw Trouble.of(e, path());
        } catch (IOException e) {
            throw Trouble.of(e, path());
        }
    }

    /** What was last written; may be asked from any thread. */
    State state() {
        return state;
    }

    Written apply(ChangeSet set) throws DossierProblem {
        connectAgain();
        if (state.last().equals(Optional.of(set.id()))) {
            return new Written(set, state.dossier());
        }
        Dossier after = checked(set);
        List<Change> changes = effective(set.changes());
        return changes.isEmpty()
                ? new Written(set, state.dossier())
                : write(with(set, changes), ChangeKind.EDIT, Optional.empty(), after);
    }

    Optional<Written> turn(ChangeKind kind, String author, Instant at) throws DossierProblem {
        connectAgain();
        Optional<Steps.Act> act = state.steps().next(kind);
        if (act.isEmpty()) {
            return Optional.empty();
        }
        Step step = act.get().step();
        var set = new ChangeSet(Id.random(), Id.random(), step.label(), author, at, replay(act.get(), kind));
        Dossier after = checked(set);
        return Optional.of(write(with(set, effective(set.changes())), kind, Optional.of(step), after));
    }

    /**
     * Erases for good: first in the file, then in the copies in that folder. Until the file is written it can be
     * stopped with a {@link java.util.concurrent.CancellationException}; from then on nothing fails any more.
     */
    Erased erase(Erasing what, Path backups, ErasureWatch watch) throws DossierProblem {
        connectAgain();
        requireErasable(what);
        disconnect();
        var set = new ChangeSet(Id.random(), Id.random(), what.label(), what.author(), what.at(), List.of());
        var order = new Writing.Order(state.steps().last() + 1, set, ChangeKind.CREATE, Optional.empty());
        Erasure.Reached reached = eraseHere(what, order, watch);
        watch.at(ErasureWatch.Stage.COMPACTING, 0, 0);
        boolean compacted = isCompacted();
        BackupErasure copies = new BackupErasing(connections, what, watch).in(backups);
        return new Erased(state.dossier(), reached.changes().size(), reached.histories(), reached.bundles(),
                copies.clean(), copies.notReached(), copies.full(), compacted, reached.elsewhere());
    }

    private Erasure.Reached eraseHere(Erasing what, Writing.Order order, ErasureWatch watch) throws DossierProblem {
        try (var erasure = new Erasure(connections.write(), what, watch)) {
            Erasure.Reached reached = erasure.prepare(Optional.of(order));
            var after = new State(state.dossier().with(reached.changes()), erasure.steps(),
                    Optional.of(order.set().id()));
            watch.begin();
            commit(erasure, new Attempt(order, after));
            return reached;
        } catch (SQLException e) {
            throw Trouble.of(e, path());
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.DAMAGED, e, path(), e.getMessage());
        }
    }

    private void commit(Erasure erasure, Attempt attempt) throws DossierProblem {
        try {
            erasure.commit();
            state = attempt.after();
        } catch (SQLException e) {
            DossierProblem problem = Trouble.of(e, path());
            erasure.close();
            unsure = Optional.of(attempt);
            if (!reachedTheDisk(attempt.order().set())) {
                throw problem;
            }
        }
    }

    /** A component that must say something cannot be emptied. */
    private void requireErasable(Erasing what) throws DossierProblem {
        try {
            what.component().ifPresent(name -> {
                Optional<Object> nothing = what.type().shape().part(name).form().nothing();
                if (nothing.isEmpty()) {
                    throw new BrokenRule("rule.required", name);
                }
                state.dossier().find(what.type(), what.entry())
                        .ifPresent(entry -> what.type().shape().with(entry, name, nothing.get()));
            });
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.REFUSED, e, e.getMessage());
        }
    }

    /** Words that were erased are overwritten already; this takes out the gaps, for which the disk must have room. */
    private boolean isCompacted() {
        try (Connection connection = connections.write()) {
            Sql.run(connection, "VACUUM");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private List<Change> replay(Steps.Act act, ChangeKind kind) throws DossierProblem {
        try {
            return writing.orElseThrow().replay(act, kind);
        } catch (SQLException e) {
            throw Trouble.of(e, path());
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.DAMAGED, e, path(), e.getMessage());
        }
    }

    private Dossier checked(ChangeSet set) throws DossierProblem {
        try {
            Wording.check(set);
            return state.dossier().with(set.changes());
        } catch (BrokenRule e) {
            throw new DossierProblem(Kind.REFUSED, e, e.getMessage());
        }
    }

    /** The last change of each entry, where it changes anything. */
    private List<Change> effective(List<Change> changes) {
        Map<List<Object>, Change> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(List.of(change.type(), change.id()), change));
        return last.values().stream().filter(change -> switch (change) {
            case Change.Put put -> !state.dossier().find(put.type(), put.id()).equals(Optional.of(put.entry()));
            case Change.Remove remove -> state.dossier().find(remove.type(), remove.id()).isPresent();
        }).toList();
    }

    private static ChangeSet with(ChangeSet set, List<Change> changes) {
        return new ChangeSet(set.id(), set.step(), set.label(), set.author(), set.at(), changes);
    }

    private Written write(ChangeSet set, ChangeKind kind, Optional<Step> reverts, Dossier after) throws DossierProblem {
        long number = state.steps().last() + 1;
        Steps steps = state.steps().after(number, kind, new Step(set.step(), set.label()));
        var attempt = new Attempt(new Writing.Order(number, set, kind, reverts),
                new State(after, steps, Optional.of(set.id())));
        try {
            writing.orElseThrow().write(attempt.order(), state.dossier());
            if (isMoved()) {
                unsure = Optional.of(attempt);
                throw new DossierProblem(Kind.GONE, path());
            }
            state = attempt.after();
        } catch (SQLException e) {
            DossierProblem problem = Trouble.of(e, path());
            unsure = Optional.of(attempt);
            disconnect();
            if (!reachedTheDisk(set)) {
                throw problem;
            }
        }
        return new Written(set, state.dossier());
    }

    /** Whether a change-set whose writing failed is in the file all the same. */
    private boolean reachedTheDisk(ChangeSet set) {
        try {
            connectAgain();
            return state.last().equals(Optional.of(set.id()));
        } catch (DossierProblem e) {
            return false;
        }
    }

    private void connectAgain() throws DossierProblem {
        try {
            if (writing.isEmpty() || isMoved()) {
                disconnect();
                if (Trouble.isGone(path())) {
                    throw new DossierProblem(Kind.GONE, path());
                }
                connect();
                settle();
            }
        } catch (SQLException e) {
            disconnect();
            throw Trouble.of(e, path());
        } catch (IOException e) {
            throw Trouble.of(e, path());
        }
    }

    private void connect() throws SQLException, IOException, DossierProblem {
        Optional<Holder> holder = lock.keep();
        if (holder.isPresent()) {
            throw DossierProblem.locked(path(), holder.get());
        }
        Look.at(connections, schema);
        writing = Optional.of(new Writing(connections.write()));
        key = key();
    }

    /** Finds out whether the file holds what we know, or that and the change-set that we are unsure of. */
    private void settle() throws SQLException, DossierProblem {
        Optional<Id<ChangeSet>> last = writing.orElseThrow().last();
        Optional<Attempt> attempt = unsure.filter(tried -> tried.after().last().equals(last));
        if (attempt.isPresent()) {
            state = attempt.get().after();
        } else if (!last.equals(state.last())) {
            disconnect();
            throw new DossierProblem(Kind.GONE, path());
        }
        unsure = Optional.empty();
    }

    private boolean isMoved() {
        try {
            return Trouble.isGone(path()) || !key.equals(key());
        } catch (IOException e) {
            return true;
        }
    }

    private Object key() throws IOException {
        Object known = Files.readAttributes(path(), BasicFileAttributes.class).fileKey();
        return known == null ? "" : known;
    }

    private Path path() {
        return connections.path();
    }

    private void disconnect() {
        writing.ifPresent(Writing::close);
        writing = Optional.empty();
    }

    @Override
    public void close() {
        disconnect();
    }
}
