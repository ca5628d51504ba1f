package org.mufakat.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.Offered;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.IntakeChoices;
import org.mufakat.app.intake.IntakeWatch;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportIntake;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.Separator;
import org.mufakat.document.TableEncoding;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Dossier;

/** Rows that are to become support records, what a person says about them, and what becomes of them; on one thread. */
public final class IntakeModel {
    /** Fewer rows than these are planned at once: it takes no time that is felt. */
    private static final int FEW = 300;
    private static final int MANY_CHANGED = 100;

    private final TableInput input;
    private final String name;
    private final Dossier dossier;
    private final Executor background;
    private final Executor front;
    private final ReadOnlyObjectWrapper<Optional<SupportPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ObservableList<PlannedRow> rows = FXCollections.observableArrayList();
    private final Deque<IntakeChoices> before = new ArrayDeque<>();
    private final Deque<IntakeChoices> behind = new ArrayDeque<>();
    private Optional<IntakeChoices> wanted = Optional.empty();
    private boolean settling;
    private Optional<SupportIntake> intake = Optional.empty();
    private IntakeWatch watch = IntakeWatch.none();

    /** A cell, or a row as a whole where the column is absent; the row by its place in the table. */
    public record Spot(int row, Optional<SupportColumn> column) {}

    /** Rows of an input called so, for that dossier; {@code front} runs on the thread of this. */
    public IntakeModel(TableInput input, String name, Dossier dossier, Executor background, Executor front) {
        this.input = input;
        this.name = name;
        this.dossier = dossier;
        this.background = background;
        this.front = front;
    }

    /** Reads the rows, as they were read and with what was said the last time they were looked at. */
    public void start(Optional<SupportPlan> last) {
        read(last.flatMap(each -> each.table().encoding()), last.map(each -> each.table().separator()),
                last.map(SupportPlan::choices));
    }

    /** What the rows are from. */
    public TableInput input() {
        return input;
    }

    /** What the file is called; empty for rows that were pasted. */
    public String name() {
        return name;
    }

    /** What becomes of the rows; absent until they are read. */
    public ReadOnlyObjectProperty<Optional<SupportPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** The rows of the plan; those that stay as they are stay the same. */
    public ObservableList<PlannedRow> rows() {
        return rows;
    }

    /** Whether rows take the place of others just now; no person looks elsewhere by that. */
    public boolean isSettling() {
        return settling;
    }

    /** Whether rows are looked at. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** How many rows are looked at already. */
    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    /** The cell that is looked at. */
    public ReadOnlyObjectProperty<Optional<Spot>> spot() {
        return spot.getReadOnlyProperty();
    }

    /** Looks at a cell. */
    public void look(Optional<Spot> at) {
        spot.set(at);
    }

    /** The row that is looked at. */
    public Optional<PlannedRow> row() {
        return spot.get().flatMap(at -> rows.stream().filter(row -> row.index() == at.row()).findFirst());
    }

    /** Reads the file anew in an encoding; what was said about its cells is no more. */
    public void read(TableEncoding encoding) {
        read(Optional.of(encoding), plan.get().map(now -> now.table().separator()), Optional.empty());
    }

    /** Reads the rows anew with a separator; what was said about their cells is no more. */
    public void read(Separator separator) {
        read(plan.get().flatMap(now -> now.table().encoding()), Optional.of(separator), Optional.empty());
    }

    private void read(Optional<TableEncoding> encoding, Optional<Separator> separator, Optional<IntakeChoices> said) {
        before.clear();
        behind.clear();
        spot.set(Optional.empty());
        work(watched -> {
            var read = new SupportIntake(input.read(encoding, separator), dossier, new Offered());
            SupportPlan first = read.plan(said.orElseGet(read::unsaid), watched);
            front.execute(() -> intake = Optional.of(read));
            return first;
        });
    }

    /** Says something about the rows; it can be taken back. */
    public void say(UnaryOperator<IntakeChoices> said) {
        wanted.ifPresent(now -> {
            IntakeChoices next = said.apply(now);
            if (!next.equals(now)) {
                before.push(now);
                behind.clear();
                planFor(next);
            }
        });
    }

    /** Takes back what was said last. */
    public void takeBack() {
        turn(before, behind);
    }

    /** Says again what was taken back last. */
    public void sayAgain() {
        turn(behind, before);
    }

    private void turn(Deque<IntakeChoices> from, Deque<IntakeChoices> to) {
        wanted.filter(now -> !from.isEmpty()).ifPresent(now -> {
            to.push(now);
            planFor(from.pop());
        });
    }

    /** Writes words into a cell of the row that is looked at. */
    public void write(SupportColumn column, String words) {
        row().ifPresent(row -> {
            if (!row.words().words(column).equals(words)) {
                say(choices -> choices.write(row.index(), Map.of(column, words)));
            }
        });
    }

    /** Writes words into each cell of a column that has none. */
    public void fill(SupportColumn column, String words) {
        Set<Integer> empty = rows.stream().filter(row -> row.words().stated(column).isEmpty()).map(PlannedRow::index)
                .collect(Collectors.toSet());
        say(choices -> choices.write(empty, column, words));
    }

    /** Leaves the row out that is looked at, or takes it again. */
    public void turnRow() {
        row().ifPresent(row -> say(choices -> choices.leave(row.index(), row.fate() != Fate.LEFT_OUT)));
    }

    /** Looks at the next cell that a person has to say something about, or at the one before. */
    public void step(int by) {
        OpenSpots.of(rows).from(spot.get(), by).ifPresent(next -> spot.set(Optional.of(next)));
    }

    /** Stops looking at rows; a plan that is there stays. */
    public void stop() {
        watch.stop();
        Optional<IntakeChoices> shown = plan.get().map(SupportPlan::choices);
        if (!wanted.equals(shown)) {
            before.clear();
            behind.clear();
            wanted = shown;
        }
    }

    private void planFor(IntakeChoices choices) {
        wanted = Optional.of(choices);
        intake.ifPresent(rows -> {
            if (rows.table().rows().size() <= FEW) {
                watch.stop();
                watch = IntakeWatch.none();
                show(rows.plan(choices, watch));
            } else {
                work(watched -> rows.plan(choices, watched));
            }
        });
    }

    private void work(Function<IntakeWatch, SupportPlan> act) {
        watch.stop();
        var now = new IntakeWatch(count -> front.execute(() -> done.set(count)));
        watch = now;
        done.set(0);
        working.set(true);
        background.execute(() -> {
            try {
                SupportPlan made = act.apply(now);
                front.execute(() -> {
                    working.set(watch != now && working.get());
                    if (watch == now && !now.isStopped()) {
                        show(made);
                    }
                });
            } catch (CancellationException stopped) {
                front.execute(() -> working.set(watch != now && working.get()));
            } catch (RuntimeException unforeseen) {
                front.execute(() -> {
                    working.set(false);
                    throw unforeseen;
                });
            }
        });
    }

    private void show(SupportPlan made) {
        List<PlannedRow> next = made.rows();
        long changed = rows.size() == next.size()
                ? IntStream.range(0, next.size()).filter(i -> !rows.get(i).equals(next.get(i))).count()
                : Long.MAX_VALUE;
        settling = true;
        if (changed > MANY_CHANGED) {
            rows.setAll(next);
        } else {
            for (int i = 0; i < next.size() && changed > 0; i++) {
                if (!rows.get(i).equals(next.get(i))) {
                    rows.set(i, next.get(i));
                }
            }
        }
        settling = false;
        wanted = Optional.of(made.choices());
        plan.set(Optional.of(made));
    }
}
