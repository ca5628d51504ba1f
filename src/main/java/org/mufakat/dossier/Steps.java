package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Step;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What can be undone and redone, newest first; it follows from the change-sets in the file alone.
 *
 * @param done the acts that undo takes back
 * @param undone the acts that redo does again
 * @param last the number of the newest change-set, 0 when there is none
 * @param open whether the newest change-set was an edit, so that another one of its step belongs to the same act
 */
record Steps(PStack<Act> done, PStack<Act> undone, long last, boolean open) {

    static final Steps NONE = new Steps(ConsPStack.empty(), ConsPStack.empty(), 0, false);

    private static final Form ARGUMENTS = new Form.Listed(new Form.Scalar(String.class));

    /**
     * One act of a person.
     *
     * @param step the step
     * @param sets the numbers of its change-sets, oldest first
     */
    record Act(Step step, PVector<Long> sets) {}

    /** What can be undone and redone after another change-set. */
    Steps after(long number, ChangeKind kind, Step step) {
        return switch (kind) {
            case CREATE -> new Steps(done, undone, number, false);
            case EDIT -> {
                boolean same = open && !done.isEmpty() && done.get(0).step().id().equals(step.id());
                yield new Steps(same
                        ? done.minus(0).plus(new Act(done.get(0).step(), done.get(0).sets().plus(number)))
                        : done.plus(new Act(step, TreePVector.singleton(number))), ConsPStack.empty(), number, true);
            }
            case UNDO -> new Steps(done.minus(0), undone.plus(done.get(0)), number, false);
            case REDO -> new Steps(done.plus(undone.get(0)), undone.minus(0), number, false);
        };
    }

    /** The act that undo would take back, or that redo would do again. */
    Optional<Act> next(ChangeKind kind) {
        PStack<Act> acts = kind == ChangeKind.UNDO ? done : undone;
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(0));
    }

    /** Reads what can be undone and redone from the change-sets in a file. */
    static Steps read(Connection connection) throws SQLException {
        Steps steps = NONE;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT number, kind, step, label_key, label_arguments FROM change_set ORDER BY number")) {
            while (rows.next()) {
                var step = new Step(id(rows.getString(3)), label(rows.getString(4), rows.getString(5)));
                ChangeKind kind = ChangeKind.of(rows.getString(2));
                boolean turns = kind == ChangeKind.UNDO || kind == ChangeKind.REDO;
                if (turns && steps.next(kind).isEmpty()) {
                    throw new BrokenRule("rule.row", rows.getString(2));
                }
                steps = steps.after(rows.getLong(1), kind, step);
            }
        }
        return steps;
    }

    private static Id<Step> id(String text) {
        if (text == null) {
            throw new BrokenRule("rule.row", "step");
        }
        return Id.parse(text);
    }

    static Label label(String key, String arguments) {
        if (key == null || arguments == null) {
            throw new BrokenRule("rule.row", "label");
        }
        List<?> read = (List<?>) JsonCells.read(ARGUMENTS, arguments);
        return new Label(key, read.stream().map(String.class::cast).toList());
    }

    static String arguments(Label label) {
        return JsonCells.write(ARGUMENTS, label.arguments());
    }
}
