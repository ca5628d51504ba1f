package org.mufakat.ui.consensus.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.mufakat.app.Front;
import org.mufakat.app.Session;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Revision;

/** The story of the paragraph at the caret, read once the caret has rested in it, and only while it is shown. */
public final class StoryModel {
    /** So long the caret rests in a paragraph before its story is read. */
    static final Duration REST = Duration.ofMillis(300);

    /**
     * What is told of a paragraph.
     *
     * @param paragraph the paragraph
     * @param versions its story, newest first
     * @param readable whether the history could be read
     */
    public record Told(Paragraph paragraph, List<Version> versions, boolean readable) {}

    private record Asked(Paragraph paragraph, List<Revision> revisions) {}

    private final ConsensusModel model;
    private final Front front;
    private final Executor background;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> asked = Optional.empty();
    private long question;

    /** Tells of the paragraph at the caret of a model; works out what changed on {@code background}. */
    public StoryModel(ConsensusModel model, Front front, Executor background) {
        this.model = model;
        this.front = front;
        this.background = background;
        model.besideProperty().addListener(changed -> follow());
        shown.addListener(changed -> follow());
    }

    /** Whether anybody looks; nothing is read until then. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What is told now; absent while nothing is known of the paragraph at the caret. */
    public ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    private void follow() {
        Optional<Asked> now = shown.get()
                ? model.besideProperty().get().map(beside -> new Asked(beside.paragraph(), model.revisions()))
                : Optional.empty();
        if (now.equals(asked)) {
            return;
        }
        boolean same = now.isPresent() && asked.isPresent()
                && now.get().paragraph().id().equals(asked.get().paragraph().id());
        if (!same) {
            told.set(Optional.empty());
        }
        asked = now;
        long mine = ++question;
        // What is being typed is on its way to the disk only after a moment.
        now.ifPresent(wanted -> front.later(same ? REST.plus(Session.QUIET) : REST, () -> {
            if (mine == question) {
                read(wanted, mine);
            }
        }));
    }

    private void read(Asked wanted, long mine) {
        model.session().story(wanted.paragraph().id())
                .thenApplyAsync(history -> new Told(wanted.paragraph(),
                        Version.of(wanted.paragraph(), history, wanted.revisions()), true), background)
                .exceptionally(unreadable -> new Told(wanted.paragraph(), List.of(), false))
                .thenAccept(story -> front.run(() -> {
                    if (mine == question) {
                        told.set(Optional.of(story));
                    }
                }));
    }
}
