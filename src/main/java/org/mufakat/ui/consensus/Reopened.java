package org.mufakat.ui.consensus;

import java.util.Optional;
import java.util.function.Consumer;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.Change;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Step;

/** Notices when an edit reopens a paragraph that was agreed; typing on in it says nothing more. */
final class Reopened {
    private final Session session;
    private final Consumer<Optional<Paragraph>> told;
    private final Runnable stopListening;
    private Optional<Paragraph> now = Optional.empty();
    private Optional<Id<Step>> step = Optional.empty();

    /** Tells of the paragraph just reopened, and when there is nothing to say any more. */
    Reopened(Session session, Consumer<Optional<Paragraph>> told) {
        this.session = session;
        this.told = told;
        stopListening = session.onUpdate(this::follow);
    }

    /** The paragraph that an edit of a moment ago reopened. */
    Optional<Paragraph> now() {
        return now;
    }

    /** Says no more about it. */
    void leave() {
        if (now.isPresent()) {
            now = Optional.empty();
            told.accept(now);
        }
    }

    /** Listens no more. */
    void close() {
        stopListening.run();
    }

    private void follow(Update update) {
        Optional<Paragraph> reopened = update.cause() == Update.Cause.EDIT ? reopenedBy(update) : Optional.empty();
        if (reopened.isPresent()) {
            step = session.toUndo().map(Step::id);
            now = reopened;
            told.accept(now);
        } else if (now.isPresent() && !goesOn(update)) {
            leave();
        }
    }

    /** Whether undo would still take back the edit that reopened it. */
    private boolean goesOn(Update update) {
        boolean still = now.flatMap(each -> update.after().find(Paragraph.class, each.id()))
                .filter(each -> each.status() == ParagraphStatus.REOPENED).isPresent();
        return still && session.toUndo().map(Step::id).equals(step);
    }

    private Optional<Paragraph> reopenedBy(Update update) {
        return update.changes().stream().filter(Change.Put.class::isInstance)
                .map(change -> ((Change.Put) change).entry())
                .filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(after -> after.status() == ParagraphStatus.REOPENED)
                .filter(after -> update.before().find(Paragraph.class, after.id())
                        .filter(before -> before.status() != ParagraphStatus.REOPENED).isPresent())
                .findFirst();
    }
}
