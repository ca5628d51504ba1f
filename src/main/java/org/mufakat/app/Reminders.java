package org.mufakat.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mufakat.app.Reminder.Urgency;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Pending;
import org.mufakat.domain.TextRole;

/**
 * Which paragraphs wait for a delegation until an hour that is near or has passed; it wakes by itself when the next one
 * comes near. Nothing is decided here: a person says what a passed hour means.
 */
public final class Reminders {
    /** From so long before its hour a paragraph is brought to mind. */
    public static final Duration HOUR = Duration.ofHours(1);
    /** So long before its hour, and so long after it, a reminder that was put off comes again. */
    public static final Duration QUARTER = Duration.ofMinutes(15);
    /** It wakes at least so often, for a machine may have slept, or its clock was set. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(10);

    private record Waiting(Paragraph paragraph, Pending pending, Instant until) {}

    private final Session session;
    private final Map<Waiting, Instant> putOff = new HashMap<>();
    private final List<Consumer<List<Reminder>>> listeners = new ArrayList<>();
    private final Runnable stopListening;
    private List<Waiting> waiting = List.of();
    private List<Reminder> due = List.of();
    private Optional<Waking> waking = Optional.empty();

    /** Watches over a session's dossier until it is closed. */
    public Reminders(Session session) {
        this.session = session;
        stopListening = session.onUpdate(update -> {
            if (update.touches(EntryType.PARAGRAPH) || update.touches(EntryType.CONSENSUS_TEXT)) {
                collect();
            }
        });
        collect();
    }

    /** Tells what is due whenever that changes, until the answer is run. */
    public Runnable onChange(Consumer<List<Reminder>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What is due now and was not put off, passed hours first. */
    public List<Reminder> due() {
        return due;
    }

    /** Says no more about it until it is more urgent; a passed hour comes to mind again after a quarter of an hour. */
    public void putOff(Reminder reminder) {
        reminder.pending().until().ifPresent(until -> {
            putOff.put(new Waiting(reminder.paragraph(), reminder.pending(), until), switch (reminder.urgency()) {
                case HOUR -> until.minus(QUARTER);
                case QUARTER -> until;
                case PASSED -> session.now().plus(QUARTER);
            });
            look();
        });
    }

    /** Watches no more, and is held by nobody. */
    public void close() {
        stopListening.run();
        waking.ifPresent(Waking::forget);
        waking = Optional.empty();
    }

    private void collect() {
        List<Waiting> found = new ArrayList<>();
        for (ConsensusText text : session.dossier().all(ConsensusText.class)) {
            if (text.role() != TextRole.PRECEDENT) {
                session.dossier().paragraphs(text.id())
                        .forEach(paragraph -> paragraph.pending().forEach(pending -> pending
                                .until().ifPresent(until -> found.add(new Waiting(paragraph, pending, until)))));
            }
        }
        if (!found.equals(waiting)) {
            waiting = List.copyOf(found);
            keepPutOff();
            look();
        }
    }

    /** What was put off stays so while words or status around it change. */
    private void keepPutOff() {
        Map<Waiting, Instant> kept = new HashMap<>();
        putOff.forEach((before, until) -> waiting.stream()
                .filter(now -> now.paragraph().id().equals(before.paragraph().id())
                        && now.pending().equals(before.pending()))
                .forEach(now -> kept.put(now, until)));
        putOff.clear();
        putOff.putAll(kept);
    }

    private void look() {
        Instant now = session.now();
        List<Reminder> found = new ArrayList<>();
        List<Instant> turns = new ArrayList<>();
        for (Waiting each : waiting) {
            long minutes = Math.max(0, minutesBegun(Duration.between(now, each.until())));
            Optional<Instant> quiet = Optional.ofNullable(putOff.get(each)).filter(now::isBefore);
            turns.addAll(List.of(each.until().minus(HOUR), each.until().minus(QUARTER), each.until()));
            quiet.ifPresent(turns::add);
            if (minutes <= HOUR.toMinutes() && quiet.isEmpty()) {
                found.add(new Reminder(each.paragraph(), each.pending(), urgency(minutes), minutes));
                turns.add(each.until().minus(Duration.ofMinutes(minutes - 1)));
            }
        }
        found.sort(Comparator.comparing(Reminder::urgency).thenComparing(each -> each.pending().until().orElse(now)));
        turns.stream().filter(now::isBefore).min(Comparator.naturalOrder()).ifPresentOrElse(this::wakeAt, () -> {
            waking.ifPresent(Waking::forget);
            waking = Optional.empty();
        });
        if (!found.equals(due)) {
            due = List.copyOf(found);
            List.copyOf(listeners).forEach(each -> each.accept(due));
        }
    }

    private void wakeAt(Instant at) {
        if (waking.filter(each -> each.at.equals(at)).isEmpty()) {
            waking.ifPresent(Waking::forget);
            var next = new Waking(this, at);
            waking = Optional.of(next);
            Duration delay = Duration.between(session.now(), at);
            session.later(delay.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : delay, next);
        }
    }

    private void wake() {
        waking = Optional.empty();
        look();
    }

    private static Urgency urgency(long minutes) {
        return minutes == 0 ? Urgency.PASSED : minutes <= QUARTER.toMinutes() ? Urgency.QUARTER : Urgency.HOUR;
    }

    private static long minutesBegun(Duration left) {
        return Math.ceilDiv(left.toMillis(), Duration.ofMinutes(1).toMillis());
    }

    /** What the front holds meanwhile, which may be longer than anybody needs it. */
    private static final class Waking implements Runnable {
        private final Instant at;
        private Optional<Reminders> whom;

        Waking(Reminders whom, Instant at) {
            this.whom = Optional.of(whom);
            this.at = at;
        }

        void forget() {
            whom = Optional.empty();
        }

        @Override
        public void run() {
            whom.ifPresent(Reminders::wake);
        }
    }
}
