package org.mufakat.ui.consensus.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.Change;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Step;
import org.mufakat.ui.consensus.Notices;

/** Notices when an edit reopens paragraphs that were agreed; typing on in one says nothing more. */
public final class Reopened {
    private final Session session;
    private final Consumer<List<Paragraph>> told;
    private final Runnable stopListening;
    private List<Paragraph> now = List.of();
    private Optional<Id<Step>> step = Optional.empty();

    /** Tells of the paragraphs just reopened, and when there is nothing to say any more. */
    public Reopened(Session session, Consumer<List<Paragraph>> told) {
        this.session = session;
        this.told = told;
        stopListening = session.onUpdate(this::follow);
    }

    /** The paragraphs that an edit of a moment ago reopened. */
    public List<Paragraph> now() {
        return now;
    }

    /** Says no more about them. */
    public void leave() {
        if (!now.isEmpty()) {
            now = List.of();
            told.accept(now);
        }
    }

    /** Listens no more. */
    public void close() {
        stopListening.run();
    }

    private void follow(Update update) {
        List<Paragraph> reopened = update.cause() == Update.Cause.EDIT ? reopenedBy(update) : List.of();
        if (!reopened.isEmpty()) {
            step = session.toUndo().map(Step::id);
            now = reopened;
            told.accept(now);
        } else if (!now.isEmpty() && !goesOn(update)) {
            leave();
        }
    }

    /** Whether undo would still take back the edit that reopened them. */
    private boolean goesOn(Update update) {
        boolean still = now.stream().flatMap(each -> update.after().find(Paragraph.class, each.id()).stream())
                .anyMatch(each -> each.status() == ParagraphStatus.REOPENED);
        return still && session.toUndo().map(Step::id).equals(step);
    }

    private static List<Paragraph> reopenedBy(Update update) {
        return update.changes().stream().filter(Change.Put.class::isInstance)
                .map(change -> ((Change.Put) change).entry())
                .filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(after -> after.status() == ParagraphStatus.REOPENED)
                .filter(after -> update.before().find(Paragraph.class, after.id())
                        .filter(before -> before.status() != ParagraphStatus.REOPENED).isPresent())
                .toList();
    }
}
