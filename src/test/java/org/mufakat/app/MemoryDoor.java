package org.mufakat.app;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Step;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.Door;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.Erased;
import org.mufakat.dossier.Erasing;
import org.mufakat.dossier.ErasureWatch;
import org.mufakat.dossier.HistoryPage;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.dossier.Sought;
import org.mufakat.dossier.Story;
import org.mufakat.dossier.Written;

/** A door with no disk behind it: it remembers what was before each change, and can be told to fail. */
public final class MemoryDoor implements Door {
    private record Done(Step step, List<Change> forth, List<Change> back) {}

    private final Deque<Done> undo = new ArrayDeque<>();
    private final Deque<Done> redo = new ArrayDeque<>();
    private final List<ChangeSet> written = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private Dossier dossier;
    private Optional<DossierProblem> failure = Optional.empty();
    private boolean readOnly;

    /** A door before this dossier. */
    public MemoryDoor(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Fails every write from now on. */
    public void failWith(DossierProblem problem) {
        failure = Optional.of(problem);
    }

    /** Writes again from now on. */
    public void succeed() {
        failure = Optional.empty();
    }

    /** Lets nothing through any more. */
    public void close() {
        readOnly = true;
    }

    /** Lets everything through again. */
    public void open() {
        readOnly = false;
    }

    /** The change-sets that were let through, oldest first. */
    public List<ChangeSet> written() {
        return written;
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public CompletableFuture<Written> apply(ChangeSet changes) {
        if (failure.isPresent()) {
            return CompletableFuture.failedFuture(failure.get());
        }
        redo.clear();
        Step step = new Step(changes.step(), changes.label());
        boolean goesOn = !undo.isEmpty() && undo.peek().step().id().equals(step.id());
        Done before = goesOn ? undo.pop() : new Done(step, List.of(), List.of());
        var forth = new ArrayList<>(before.forth());
        forth.addAll(changes.changes());
        var back = new ArrayList<>(inverse(changes.changes()));
        back.addAll(before.back());
        undo.push(new Done(step, forth, back));
        return CompletableFuture.completedFuture(write(changes, step, ChangeKind.EDIT));
    }

    @Override
    public CompletableFuture<Optional<Written>> undo(String author, Instant at) {
        return turn(undo, redo, author, at, true);
    }

    @Override
    public CompletableFuture<Optional<Written>> redo(String author, Instant at) {
        return turn(redo, undo, author, at, false);
    }

    @Override
    public Optional<Step> toUndo() {
        return Optional.ofNullable(undo.peek()).map(Done::step);
    }

    @Override
    public Optional<Step> toRedo() {
        return Optional.ofNullable(redo.peek()).map(Done::step);
    }

    private CompletableFuture<Optional<Written>> turn(Deque<Done> from, Deque<Done> to, String author, Instant at,
            boolean back) {
        if (from.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Done done = from.pop();
        to.push(done);
        return CompletableFuture.completedFuture(Optional.of(write(new ChangeSet(Id.random(), Id.random(),
                Label.of("change.undo"), author, at, back ? done.back() : done.forth()),
                new Step(Id.random(), done.step().label()),
                back ? ChangeKind.UNDO : ChangeKind.REDO)));
    }

    @Override
    public CompletableFuture<List<Story>> story(Id<?> entry) {
        return CompletableFuture.completedFuture(
                stories.stream().filter(story -> story.entry().equals(entry)).toList());
    }

    @Override
    public CompletableFuture<HistoryPage> steps(Sought sought, OptionalLong below) {
        List<HistoryStep> steps = new ArrayList<>();
        for (int number = written.size() - 1; number >= 0; number--) {
            if (number < below.orElse(Long.MAX_VALUE)) {
                ChangeSet set = written.get(number);
                List<Story> of = stories.stream().filter(story -> story.set().equals(set.id())).toList();
                steps.add(new HistoryStep(number, number, of.getFirst().step(), of.getFirst().kind(), set.author(),
                        set.at(), set.at(), of.size(), of.stream().map(story -> new Edit(story.type(), story.entry(),
                                story.before(), story.after())).toList()));
            }
        }
        return CompletableFuture.completedFuture(new HistoryPage(steps, OptionalLong.empty()));
    }

    @Override
    public CompletableFuture<List<Edit>> edits(HistoryStep step, Sought sought, int most) {
        return CompletableFuture.completedFuture(step.edits().stream().limit(most).toList());
    }

    @Override
    public CompletableFuture<List<String>> authors() {
        return CompletableFuture
                .completedFuture(written.stream().map(ChangeSet::author).distinct().sorted().toList());
    }

    @Override
    public CompletableFuture<Optional<Erased>> erase(Erasing what, ErasureWatch watch) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("there is no file"));
    }

    private Written write(ChangeSet changes, Step step, ChangeKind kind) {
        Dossier after = dossier.with(changes.changes());
        for (Change change : changes.changes()) {
            stories.add(new Story(changes.id(), step, kind, changes.author(), changes.at(), change.type(), change.id(),
                    dossier.find(change.type(), change.id()), after.find(change.type(), change.id())));
        }
        dossier = after;
        written.add(changes);
        return new Written(changes, dossier);
    }

    private List<Change> inverse(List<Change> changes) {
        List<Change> back = new ArrayList<>();
        for (Change change : changes) {
            Optional<Entry> before = dossier.find(change.type(), change.id());
            back.add(before.map(Change::put).orElse(new Change.Remove(change.type(), change.id())));
        }
        return back;
    }
}
