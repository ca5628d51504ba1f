package org.mufakat.ui.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;
import org.mufakat.dossier.HistoryPage;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.dossier.Sought;

/** How much was changed since a person last looked, and by whom: read from the history, once for each state of it. */
final class StepsSince {
    /**
     * What was changed.
     *
     * @param steps how many acts of people
     * @param changes how many entries they changed
     * @param more whether there are more acts than were counted
     * @param people who did it, in the order of their names
     */
    record Found(int steps, int changes, boolean more, List<String> people) {
        /** Nothing was changed, or it is not known yet. */
        static final Found NOTHING = new Found(0, 0, false, List.of());
    }

    private record Question(Dossier dossier, Instant since) {
        private boolean isFor(Dossier other, Instant then) {
            return dossier == other && since.equals(then);
        }
    }

    private final Session session;
    private final Executor front;
    private final Runnable told;
    private Optional<Question> asked = Optional.empty();
    private Found found = Found.NOTHING;

    /** Reads the session's history, and runs {@code told} on the front once there is another answer. */
    StepsSince(Session session, Executor front, Runnable told) {
        this.session = session;
        this.front = front;
        this.told = told;
    }

    /** What was changed in the dossier since then, as far as it was read. */
    Found of(Dossier dossier, Instant since) {
        if (asked.filter(question -> question.isFor(dossier, since)).isEmpty()) {
            var question = new Question(dossier, since);
            asked = Optional.of(question);
            // The change that asks is on its way to the disk only after those who follow the session were told.
            front.execute(() -> session.flush().handle((written, failed) -> {
                read(question);
                return written;
            }));
        }
        return found;
    }

    private void read(Question question) {
        var sought = new Sought(Set.of(), Optional.empty(), Set.of(), Optional.of(question.since()), Set.of(), "");
        session.chronicle().steps(sought, OptionalLong.empty()).thenAcceptAsync(page -> {
            Found now = found(page);
            if (asked.filter(last -> last == question).isPresent() && !now.equals(found)) {
                found = now;
                told.run();
            }
        }, front);
    }

    private static Found found(HistoryPage page) {
        var people = new TreeSet<String>();
        page.steps().forEach(step -> people.add(step.author()));
        people.removeIf(String::isBlank);
        return new Found(page.steps().size(), page.steps().stream().mapToInt(HistoryStep::count).sum(),
                page.next().isPresent(), List.copyOf(people));
    }
}
