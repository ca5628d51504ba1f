package org.mufakat.ui.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.app.overview.NextMeeting;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Revision;

/** What is not ready, as a person sees it: up to date while it is on screen, and seen from the minute of now. */
final class OverviewModel {
    /** So many revisions are counted. */
    static final int REVISIONS = 5;

    private enum State {
        NEW, BEGUN, KNOWN
    }

    private final Session session;
    private final ObservableValue<Boolean> folded;
    private final Executor background;
    private final Executor front;
    private final Consumer<Instant> looked;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Boolean> onFold = (observed, before, now) -> refresh();
    private final LiveMentions mentions;
    private final Runnable stopListening;
    private final Runnable stopReading;
    private final ChangedSince changedSince;
    private final StepsSince stepsSince;
    private Optional<Instant> since;
    private Optional<Minute> minute = Optional.empty();
    private Map<Revision, Integer> revisions = Map.of();
    private State state = State.NEW;
    private boolean counted;
    private boolean onScreen;
    private boolean stale = true;
    private Optional<Instant> readAt = Optional.empty();
    private String readBy = "";

    /**
     * The overview of a session's dossier.
     *
     * @param folded whether only what the group may see is shown
     * @param since when the person last looked, absent when never
     * @param looked is told when the person says that it was all seen
     * @param background reads all of it for the first time, and counts the brackets of revisions
     * @param front takes what was read
     * @param mentions what the text says of the support on record
     */
    OverviewModel(Session session, ObservableValue<Boolean> folded, Optional<Instant> since, Consumer<Instant> looked,
            Executor background, Executor front, LiveMentions mentions) {
        this.session = session;
        this.folded = folded;
        this.since = since;
        this.looked = looked;
        this.background = background;
        this.front = front;
        changedSince = new ChangedSince(session, front, this::refresh);
        stepsSince = new StepsSince(session, front, this::refresh);
        folded.addListener(onFold);
        stopListening = session.onUpdate(this::updated);
        this.mentions = mentions;
        stopReading = mentions.onRead(this::refresh);
    }

    /** What is seen; empty before the view first came on screen. */
    ReadOnlyObjectProperty<Optional<Sight>> sight() {
        return sight.getReadOnlyProperty();
    }

    /** The time zone in which hours are shown. */
    ZoneId zone() {
        return session.zone();
    }

    /** The view came on screen; nothing is read again where nothing changed and the minute is the same. */
    void shown() {
        onScreen = true;
        if (stale || !readAt.equals(Optional.of(minuteOf(session.now()))) || !session.author().equals(readBy)) {
            refresh();
        }
        tick();
    }

    private static Instant minuteOf(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The view left the screen: nothing is computed until it comes back. */
    void hidden() {
        onScreen = false;
        minute.ifPresent(Minute::forget);
        minute = Optional.empty();
    }

    /** The person has seen all of it: what is new is what comes from now on. */
    void seen() {
        Instant now = session.now();
        since = Optional.of(now);
        looked.accept(now);
        refresh();
    }

    /** Follows the session no more. */
    void close() {
        hidden();
        stopListening.run();
        stopReading.run();
        folded.removeListener(onFold);
    }

    private void updated(Update update) {
        if (update.touches(EntryType.REVISION) || update.touches(EntryType.CONSENSUS_TEXT)
                || update.touches(EntryType.DELEGATION)) {
            counted = false;
        }
        refresh();
    }

    private void refresh() {
        stale = !onScreen || begins();
        if (stale) {
            return;
        }
        Instant now = session.now();
        readAt = Optional.of(minuteOf(now));
        readBy = session.author();
        Dossier dossier = folded.getValue() ? session.seenByGroup() : session.dossier();
        Optional<Overview> whole = folded.getValue() ? Optional.empty() : Optional.of(overview(dossier, now));
        Optional<NextMeeting> next = whole.map(Overview::next)
                .orElseGet(() -> Overview.meetingsIn(dossier, now, session.zone()));
        ChangedSince.Found changed = whole.flatMap(Overview::text).flatMap(text -> since
                .map(looked -> changedSince.of(text.changed(), looked))).orElse(ChangedSince.Found.NOTHING);
        StepsSince.Found steps = whole.flatMap(shown -> since).map(looked -> stepsSince.of(dossier, looked))
                .orElse(StepsSince.Found.NOTHING);
        var seen = new Sight(dossier, whole, next, whole.isPresent() ? revisions : Map.of(), changed, steps,
                whole.flatMap(shown -> mentions.draft()), minuteOf(now));
        if (sight.get().filter(seen::looksLike).isEmpty()) {
            sight.set(Optional.of(seen));
        }
        if (whole.isPresent()) {
            count(dossier);
        }
    }

    private Overview overview(Dossier dossier, Instant now) {
        return Overview.of(dossier, now, session.zone(), since, session.author());
    }

    /** The first time all is read together for which the dossier has no order yet; until then nothing is shown. */
    private boolean begins() {
        if (state == State.NEW) {
            state = State.BEGUN;
            Dossier dossier = session.dossier();
            Instant now = session.now();
            CompletableFuture.supplyAsync(() -> overview(dossier, now), background)
                    .whenCompleteAsync((read, failed) -> {
                        state = State.KNOWN;
                        refresh();
                    }, front);
        }
        return state != State.KNOWN;
    }

    private void count(Dossier dossier) {
        if (!counted) {
            counted = true;
            CompletableFuture.supplyAsync(() -> TextProgress.openByRevision(dossier, REVISIONS), background)
                    .thenAcceptAsync(counts -> {
                        revisions = counts;
                        refresh();
                    }, front);
        }
    }

    private void tick() {
        minute.ifPresent(Minute::forget);
        var next = new Minute(this);
        minute = Optional.of(next);
        Instant now = session.now();
        session.later(Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)), next);
    }

    /** What the front holds until the next minute, which may be longer than anybody needs it. */
    private static final class Minute implements Runnable {
        private Optional<OverviewModel> whom;

        Minute(OverviewModel whom) {
            this.whom = Optional.of(whom);
        }

        void forget() {
            whom = Optional.empty();
        }

        @Override
        public void run() {
            whom.ifPresent(model -> {
                model.refresh();
                model.tick();
            });
        }
    }
}
