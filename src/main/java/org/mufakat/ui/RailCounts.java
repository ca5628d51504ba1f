package org.mufakat.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.app.overview.Positions;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;

/** What the rail counts beside its places, in the background a moment after a change; nothing while it is folded. */
final class RailCounts {
    private static final Duration QUIET = Duration.ofMillis(500);

    private record Counted(int positions, int issues) {}

    private final ReadOnlyIntegerWrapper positions = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper issues = new ReadOnlyIntegerWrapper();
    private final ObservableBooleanValue folded;
    private Optional<Session> followed = Optional.empty();
    private Runnable stopListening = () -> {};
    private boolean waiting;

    RailCounts(ObservableBooleanValue folded, ObservableBooleanValue isOpen) {
        this.folded = folded;
        folded.addListener((observed, before, now) -> count());
        isOpen.addListener((observed, before, now) -> {
            if (!now) {
                leave();
            }
        });
    }

    /** The count of a place: positions that are not ready, or what is open in the text. */
    ObservableIntegerValue of(String place) {
        return switch (place) {
            case Rooms.AGENDA -> positions.getReadOnlyProperty();
            case Rooms.TEXT -> issues.getReadOnlyProperty();
            default -> new ReadOnlyIntegerWrapper().getReadOnlyProperty();
        };
    }

    /** Counts in that session's dossier from now on. */
    void follow(Session session) {
        leave();
        followed = Optional.of(session);
        stopListening = session.onUpdate(update -> updated(session, update));
        count();
    }

    private void leave() {
        stopListening.run();
        stopListening = () -> {};
        followed = Optional.empty();
        waiting = false;
        show(new Counted(0, 0));
    }

    private void updated(Session session, Update update) {
        boolean matters = update.changes().stream().anyMatch(change -> isCounted(change.type()));
        if (matters && !waiting) {
            waiting = true;
            session.later(QUIET, () -> {
                if (followed.equals(Optional.of(session))) {
                    waiting = false;
                    count();
                }
            });
        }
    }

    private static boolean isCounted(EntryType type) {
        return switch (type) {
            case MEETING, AGENDA_ITEM, POSITION, CONTRIBUTION, CONSENSUS_TEXT, PARAGRAPH, DELEGATION, COVER -> true;
            default -> false;
        };
    }

    private void count() {
        if (folded.get() || followed.isEmpty()) {
            show(new Counted(0, 0));
            return;
        }
        Session session = followed.get();
        Dossier dossier = session.dossier();
        CompletableFuture.supplyAsync(() -> new Counted(Positions.notReadyIn(dossier), TextProgress.openIn(dossier)),
                ForkJoinPool.commonPool()).thenAcceptAsync(counted -> {
                    boolean stillAsked = followed.equals(Optional.of(session)) && !folded.get()
                            && session.dossier() == dossier;
                    if (stillAsked) {
                        show(counted);
                    }
                }, Platform::runLater);
    }

    private void show(Counted counted) {
        positions.set(counted.positions());
        issues.set(counted.issues());
    }
}
