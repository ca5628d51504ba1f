package org.mufakat.ui.support.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.ui.control.Words;

/** The rows of a dossier's records, made beside the window's thread before the view asks for them the first time. */
public final class RowsAhead {
    /** How long after a dossier is opened its first view stands, and the processor has time for others. */
    private static final Duration SHOWN = Duration.ofMillis(400);

    private final AtomicReference<Optional<ReadRows>> made = new AtomicReference<>(Optional.empty());
    private boolean closed;

    /** Makes nothing yet. */
    public RowsAhead() {}

    /** Makes the rows when the first view of the dossier stands, unless it was left by then. */
    public void makeSoon(Session session, Words words, Executor background) {
        session.later(SHOWN, () -> {
            if (!closed) {
                make(session, words.messages().locale(), background);
            }
        });
    }

    /** Makes nothing any more. */
    public void close() {
        closed = true;
        made.set(Optional.empty());
    }

    /** Makes the rows of the session's dossier as it is now, in that language, and in the order shown first. */
    public void make(Session session, Locale language, Executor background) {
        Dossier dossier = session.dossier();
        // Words of their own, for those of the window change on its thread.
        background.execute(() -> made.set(Optional.of(ReadRows.of(dossier, new Words(language))
                .inOrder(RowOrder.FIRST))));
    }

    /** The rows where they are made and still true; they are given away once. */
    Optional<ReadRows> take(Dossier dossier, Words words) {
        var language = new Language(words.messages().locale().getLanguage());
        return made.getAndSet(Optional.empty()).filter(rows -> rows.isOf(dossier, language));
    }
}
