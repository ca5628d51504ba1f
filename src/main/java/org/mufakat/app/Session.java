package org.mufakat.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Step;
import org.mufakat.dossier.Door;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.Story;
import org.mufakat.dossier.Written;

/**
 * A dossier that a person works on: each change shows at once in memory and follows to the disk in the background.
 * All methods are called on one thread, the front; listeners are told there.
 */
public final class Session {
    /** So long after the last key typed words are written. */
    public static final Duration QUIET = Duration.ofMillis(400);
    /** So long after a failure it is tried again. */
    public static final Duration RETRY = Duration.ofSeconds(3);

    private final Door door;
    private final Front front;
    private final Clock clock;
    private final Supplier<String> author;
    private final GroupSight groupSight = new GroupSight();
    private final List<Consumer<Update>> listeners = new ArrayList<>();
    private final List<Consumer<Saving>> savingListeners = new ArrayList<>();
    private final Deque<ChangeSet> unwritten = new ArrayDeque<>();
    private final Alone alone = new Alone();
    private final Flushes flushes = new Flushes();
    private Dossier dossier;
    private Saving saving;
    private Optional<Typing> typing = Optional.empty();
    private boolean writing;

    /** Works on what is behind the door; {@code author} names the person at each change. */
    public Session(Door door, Front front, Clock clock, Supplier<String> author) {
        this.door = door;
        this.front = front;
        this.clock = clock;
        this.author = author;
        this.dossier = door.dossier();
        this.saving = Saving.atFirst(door.readOnly());
    }

    /** The dossier as it is on the screen, with what is not written yet. */
    public Dossier dossier() {
        return dossier;
    }

    /** What our group may see of the dossier as it is on the screen, for a shared screen. */
    public Dossier seenByGroup() {
        return groupSight.of(dossier);
    }

    /** How far the words on the screen have reached the disk. */
    public Saving saving() {
        return saving;
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return door.readOnly();
    }

    /** Who is named at changes. */
    public String author() {
        return author.get();
    }

    /** The time now, from the session's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Runs an act on the front after a while, by the front's own measure of time. */
    public void later(Duration delay, Runnable act) {
        front.later(delay, act);
    }

    /** The time zone of the hours of the meeting and its papers: the prepared meeting's, or where it has none this machine's. */
    public ZoneId zone() {
        return dossier.zone().orElseGet(ZoneId::systemDefault);
    }

    /** Tells {@code listener} of each change to the dossier until the returned handle is run. */
    public Runnable onUpdate(Consumer<Update> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells {@code listener} how saving goes. */
    public void onSaving(Consumer<Saving> listener) {
        savingListeners.add(listener);
    }

    /** What became of one entry, oldest first; told on another thread, once it is read. */
    public CompletableFuture<List<Story>> story(Id<?> entry) {
        return door.story(entry);
    }

    /** All that was done to the dossier. */
    public Chronicle chronicle() {
        return new Chronicle(door, this);
    }

    /** The step that undo would take back. */
    public Optional<Step> toUndo() {
        return typing.filter(Typing::isUnwritten).map(Typing::step).or(() -> unwritten.isEmpty()
                ? door.toUndo()
                : Optional.of(new Step(unwritten.getLast().step(), unwritten.getLast().label())));
    }

    /** The step that redo would do again. */
    public Optional<Step> toRedo() {
        return unwritten.isEmpty() && typing.filter(Typing::isUnwritten).isEmpty() ? door.toRedo() : Optional.empty();
    }

    /**
     * An act of the person, a step of its own, written at once.
     *
     * @throws org.mufakat.domain.BrokenRule if the changes break a rule; nothing is changed then
     */
    public void perform(Object source, Label label, Function<Dossier, List<Change>> act) {
        alone.whenFree(() -> {
            List<Change> changes = act.apply(dossier);
            if (changes.isEmpty() || readOnly()) {
                return;
            }
            replace(dossier.with(changes), changes, Update.Cause.EDIT, source);
            closeTyping();
            enqueue(new Step(Id.random(), label), changes);
        });
    }

    /**
     * Words typed into a field: they show at once and are written after a moment; those typed without a pause into
     * the same field are one step.
     *
     * @param field what is typed into; equal for the same field of the same entry
     * @throws org.mufakat.domain.BrokenRule if the changes break a rule; nothing is changed then
     */
    public void type(Object source, Object field, Label label, Function<Dossier, List<Change>> edit) {
        alone.whenFree(() -> {
            List<Change> changes = edit.apply(dossier);
            if (changes.isEmpty() || readOnly()) {
                return;
            }
            Instant now = clock.instant();
            typing.filter(open -> !open.goesOn(field, now)).ifPresent(over -> closeTyping());
            Typing open = typing.orElseGet(() -> new Typing(field, new Step(Id.random(), label), now, now, List.of()));
            typing = Optional.of(open.with(changes, now));
            replace(dossier.with(changes), changes, Update.Cause.EDIT, source);
            tell(Saving.State.SAVING, Optional.empty());
            front.later(QUIET, () -> writeTyping(now));
        });
    }

    /** Takes back the newest step. */
    public void undo() {
        turnBack(Update.Cause.UNDO, () -> door.undo(author.get(), clock.instant()));
    }

    /** Does again the step that was undone last. */
    public void redo() {
        turnBack(Update.Cause.REDO, () -> door.redo(author.get(), clock.instant()));
    }

    /** Writes everything now, and tells when it is on the disk, or fails with why it is not. */
    public CompletableFuture<Void> flush() {
        CompletableFuture<Void> done = flushes.begun();
        handInTyping();
        writeNext();
        return done;
    }

    /** Ends the step that is being typed: what is typed next can be undone by itself. */
    public void closeTyping() {
        handInTyping();
        typing = Optional.empty();
    }

    private void writeTyping(Instant lastKey) {
        typing.filter(Typing::isUnwritten).filter(open -> open.isDue(lastKey, clock.instant()))
                .ifPresent(due -> handInTyping());
    }

    private void handInTyping() {
        typing.filter(Typing::isUnwritten).ifPresent(open -> {
            typing = Optional.of(open.handedIn());
            enqueue(open.step(), open.changes());
        });
    }

    private void enqueue(Step step, List<Change> changes) {
        unwritten.add(new ChangeSet(Id.random(), step.id(), step.label(), author.get(), clock.instant(), changes));
        tell(Saving.State.SAVING, Optional.empty());
        writeNext();
    }

    private void writeNext() {
        if (writing || alone.isBusy()) {
            return;
        }
        if (unwritten.isEmpty()) {
            flushes.end(Optional.empty());
            return;
        }
        writing = true;
        door.apply(unwritten.getFirst()).whenComplete((written, failure) -> front.run(() -> wasWritten(failure)));
    }

    private void wasWritten(Throwable failure) {
        writing = false;
        if (failure == null) {
            unwritten.removeFirst();
            boolean all = unwritten.isEmpty() && typing.filter(Typing::isUnwritten).isEmpty();
            saving = new Saving(saving.state(), Optional.of(clock.instant()), Optional.empty());
            tell(all ? Saving.State.SAVED : Saving.State.SAVING, Optional.empty());
            writeNext();
        } else {
            DossierProblem problem = DossierProblem.behind(failure);
            tell(Saving.State.FAILED, Optional.of(problem));
            flushes.end(Optional.of(problem));
            front.later(RETRY, this::writeNext);
        }
    }

    private void turnBack(Update.Cause cause, Supplier<CompletableFuture<Optional<Written>>> turn) {
        alone(cause, turn, Function.identity(), failure -> tell(Saving.State.FAILED,
                Optional.of(DossierProblem.behind(failure))), () -> {});
    }

    /**
     * Writes everything, and then does at the door what cannot wait among the changes; these wait meanwhile.
     *
     * @param busy is run instead where something else is done alone already, or nothing can be changed
     */
    <T> void alone(Update.Cause cause, Supplier<CompletableFuture<T>> act, Function<T, Optional<Written>> written,
            Consumer<Throwable> failed, Runnable busy) {
        if (alone.isBusy() || readOnly()) {
            busy.run();
            return;
        }
        closeTyping();
        flush().whenComplete((nothing, failure) -> {
            if (failure != null) {
                failed.accept(failure);
            } else if (alone.isBusy()) {
                busy.run();
            } else {
                alone.begin();
                act.get().whenComplete((result, problem) -> front.run(() -> {
                    alone.end();
                    Optional.ofNullable(problem).ifPresentOrElse(failed,
                            () -> written.apply(result).ifPresent(done -> wasDone(cause, done)));
                    alone.goOn();
                    writeNext();
                }));
            }
        });
    }

    private void wasDone(Update.Cause cause, Written done) {
        saving = new Saving(saving.state(), Optional.of(clock.instant()), Optional.empty());
        replace(done.after(), done.set().changes(), cause, door);
        tell(Saving.State.SAVED, Optional.empty());
    }

    private void replace(Dossier after, List<Change> changes, Update.Cause cause, Object source) {
        var update = new Update(dossier, after, List.copyOf(changes), cause, source);
        dossier = after;
        List.copyOf(listeners).forEach(listener -> listener.accept(update));
    }

    private void tell(Saving.State state, Optional<DossierProblem> problem) {
        saving = new Saving(state, saving.at(), problem);
        List.copyOf(savingListeners).forEach(listener -> listener.accept(saving));
    }
}
