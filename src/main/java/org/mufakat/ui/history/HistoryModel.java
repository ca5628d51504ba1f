package org.mufakat.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.Chronicle;
import org.mufakat.app.FieldVersion;
import org.mufakat.app.Session;
import org.mufakat.domain.Edit;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.HistoryPage;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.dossier.Sought;

/** The steps of the history that are shown, page by page, and what is known of the chosen one. */
final class HistoryModel {
    /** After so long a change made elsewhere is on the disk and is read. */
    static final Duration SETTLED = Session.QUIET.plusMillis(200);

    /** What cannot be taken back as a whole is told by so many of its entries. */
    static final int SOME = 100;

    /** How far the steps are read. */
    enum State {
        /** Nothing was asked for yet. */
        UNREAD,
        /** More is on its way. */
        READING,
        /** Further steps are there. */
        MORE,
        /** All that are asked for are there. */
        ALL,
        /** They could not be read. */
        UNREADABLE
    }

    private final Session session;
    private final Chronicle chronicle;
    private final ObservableBooleanValue folded;
    private final Supplier<Optional<Instant>> looked;
    private final Executor front;
    private final Runnable unfollow;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final List<HistoryStep> steps = new ArrayList<>();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNREAD);
    private final ReadOnlyObjectWrapper<List<String>> authors = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<HistoryStep> chosen = Optional.empty();
    private OptionalLong next = OptionalLong.empty();
    private boolean shown;
    private int most = SOME;
    private long question;
    private long change;

    /**
     * The history of a session.
     *
     * @param folded whether only what the group may see is shown
     * @param looked when the person last looked at the dossier, absent when never; looking at the history is not that
     * @param front runs what came of reading on the window's thread
     */
    HistoryModel(Session session, ObservableBooleanValue folded, Supplier<Optional<Instant>> looked,
            Executor front) {
        this.session = session;
        this.chronicle = session.chronicle();
        this.folded = folded;
        this.looked = looked;
        this.front = front;
        filter.addListener(changed -> refresh());
        unfollow = session.onUpdate(update -> {
            long mine = ++change;
            session.later(SETTLED, () -> {
                if (mine == change) {
                    refresh();
                }
            });
        });
    }

    Session session() {
        return session;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** The lines of the list. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** Which steps are shown. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** When the person last looked at the dossier; absent when never. */
    Optional<Instant> looked() {
        return looked.get();
    }

    /** How far the steps are read. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Everybody who changed something. */
    ReadOnlyObjectProperty<List<String>> authors() {
        return authors.getReadOnlyProperty();
    }

    /** What is shown of the chosen step; absent while none is chosen, or it is being read. */
    ReadOnlyObjectProperty<Optional<Detail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /** The step that is chosen. */
    Optional<HistoryStep> chosen() {
        return chosen;
    }

    /** How many steps are read. */
    int count() {
        return steps.size();
    }

    /** Says whether anybody looks; nothing is read until then, and nothing while it is folded. */
    void setShown(boolean looked) {
        shown = looked;
        refresh();
    }

    /** Reads the newest steps anew. */
    void refresh() {
        if (!shown || folded.get()) {
            forget();
            return;
        }
        long mine = ++question;
        state.set(State.READING);
        session.flush().handle((done, failed) -> {
            chronicle.authors().thenAcceptAsync(all -> answer(mine, () -> authors.set(all)), front);
            return null;
        }).thenRun(() -> read(mine, OptionalLong.empty()));
    }

    /** Reads the next page, where there is one. */
    void readMore() {
        if (state.get() == State.MORE) {
            state.set(State.READING);
            read(question, next);
        }
    }

    private void forget() {
        question++;
        steps.clear();
        rows.clear();
        next = OptionalLong.empty();
        state.set(State.UNREAD);
        if (folded.get()) {
            choose(Optional.empty());
        }
    }

    private void read(long mine, OptionalLong below) {
        chronicle.steps(sought(), below)
                .whenCompleteAsync((page, failed) -> answer(mine, () -> {
                    if (failed == null) {
                        add(page, below.isEmpty());
                    } else {
                        state.set(State.UNREADABLE);
                    }
                }), front);
    }

    private void answer(long mine, Runnable act) {
        if (mine == question) {
            act.run();
        }
    }

    private void add(HistoryPage page, boolean fresh) {
        if (fresh) {
            steps.clear();
        }
        steps.addAll(page.steps());
        next = page.next();
        state.set(next.isPresent() ? State.MORE : State.ALL);
        rows.setAll(arranged());
        if (fresh) {
            choose(chosen.flatMap(before -> steps.stream().filter(step -> step.first() == before.first()).findFirst())
                    .or(() -> steps.stream().findFirst()));
        }
        if (page.steps().isEmpty()) {
            readMore();
        }
    }

    private List<Row> arranged() {
        List<Row> arranged = new ArrayList<>();
        for (int from = 0; from < steps.size();) {
            LocalDate day = day(steps.get(from));
            int to = from;
            while (to < steps.size() && day(steps.get(to)).equals(day)) {
                to++;
            }
            arranged.add(new Row.Day(day, to - from, to == steps.size() && next.isPresent()));
            steps.subList(from, to).forEach(step -> arranged.add(new Row.Act(step)));
            from = to;
        }
        return arranged;
    }

    LocalDate day(HistoryStep step) {
        return LocalDate.ofInstant(step.at(), session.zone());
    }

    /** Chooses a step, and reads what it did. */
    void choose(Optional<HistoryStep> step) {
        if (!step.map(HistoryStep::first).equals(chosen.map(HistoryStep::first))) {
            most = SOME;
        }
        chosen = step;
        if (step.isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        HistoryStep wanted = step.get();
        boolean whole = wanted.kind() != ChangeKind.CREATE;
        chronicle.edits(wanted, sought(), whole ? Integer.MAX_VALUE : most).whenCompleteAsync((edits, failed) -> {
            if (chosen.equals(step)) {
                detail.set(failed == null ? Optional.of(detail(wanted, edits, whole)) : Optional.empty());
            }
        }, front);
    }

    private Sought sought() {
        return filter.get().sought(session.now(), session.zone(), looked.get());
    }

    /** Reads more of the entries of the chosen step, where not all are told. */
    void tellFurther() {
        most += SOME;
        choose(chosen);
    }

    private Detail detail(HistoryStep step, List<Edit> edits, boolean whole) {
        int further = whole || step.count() <= most ? 0 : step.count() - edits.size();
        return new Detail(step, edits, further, whole && !edits.isEmpty()
                ? Optional.of(chronicle.takingBack(edits))
                : Optional.empty());
    }

    /** Reads the story of a component, and gives it to {@code told}. */
    void story(Subject subject, Consumer<List<FieldVersion>> told) {
        subject.part().ifPresent(part -> session.story(subject.edit().entry())
                .thenApply(stories -> FieldVersion.of(stories, part))
                .exceptionallyCompose(failed -> CompletableFuture.completedFuture(List.of()))
                .thenAcceptAsync(told, front));
    }

    /** Stops following the session. */
    void close() {
        unfollow.run();
        question++;
    }
}
