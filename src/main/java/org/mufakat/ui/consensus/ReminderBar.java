package org.mufakat.ui.consensus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.mufakat.app.Reminder;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.model.PendingWords;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;

/**
 * Brings an hour to mind in the views in which the text is not seen: one that is near, or that passed within a day. What
 * passed longer ago is said beside the text only.
 */
public final class ReminderBar extends VBox {
    private static final Duration RECENT = Duration.ofDays(1);

    private final Session session;
    private final Reminders reminders;
    private final Words words;
    private final ObservableBooleanValue folded;
    private final ObservableValue<Boolean> elsewhere;
    private final Consumer<Paragraph> goTo;
    private final ChangeListener<Boolean> moved = (observed, before, now) -> show();
    private final Runnable stopReminding;

    /**
     * The bar.
     *
     * @param folded whether what stays in the delegation is folded away
     * @param elsewhere whether another view than the text is on the screen
     * @param goTo shows a paragraph in the text
     */
    public ReminderBar(Session session, Reminders reminders, Words words, ObservableBooleanValue folded,
            ObservableValue<Boolean> elsewhere, Consumer<Paragraph> goTo) {
        this.session = session;
        this.reminders = reminders;
        this.words = words;
        this.folded = folded;
        this.elsewhere = elsewhere;
        this.goTo = goTo;
        getStylesheets().add(ConsensusView.stylesheet());
        managedProperty().bind(visibleProperty());
        stopReminding = reminders.onChange(due -> show());
        folded.addListener((observed, before, now) -> show());
        elsewhere.addListener(moved);
        words.messagesProperty().addListener((observed, before, now) -> show());
        show();
    }

    /** Reminds no more. */
    public void close() {
        stopReminding.run();
        elsewhere.removeListener(moved);
    }

    private void show() {
        Instant longAgo = session.now().minus(RECENT);
        List<Reminder> due = folded.get() || !elsewhere.getValue()
                ? List.of()
                : reminders.due().stream()
                        .filter(each -> each.pending().until().filter(longAgo::isBefore).isPresent()).toList();
        getChildren().setAll(due.stream().limit(1).map(first -> NoticeLine.reminder(first, due.size() - 1,
                new PendingWords(words, session), words,
                List.of(step("text.reminder-go", () -> goTo.accept(first.paragraph())),
                        step("text.reminder-later", () -> reminders.putOff(first)))))
                .toList());
        setVisible(!due.isEmpty());
    }

    private Action step(String key, Runnable run) {
        return Action.of("elsewhere." + key, words.bind(key), run);
    }
}
