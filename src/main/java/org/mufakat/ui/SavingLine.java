package org.mufakat.ui;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.FileTrouble;
import org.mufakat.app.Messages;
import org.mufakat.app.Saving;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.MessageBar;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Shell;

/** Says in the status line whether all is saved, and in a bar across the window when it cannot be. */
final class SavingLine {
    private final Shell shell;
    private final Words words;
    private final Supplier<ZoneId> zone;
    private final Action retry;
    private final Action copy;
    private Optional<MessageBar> bar = Optional.empty();

    SavingLine(Shell shell, Words words, Supplier<ZoneId> zone, Action retry, Action copy) {
        this.shell = shell;
        this.words = words;
        this.zone = zone;
        this.retry = retry;
        this.copy = copy;
    }

    void show(Saving saving) {
        switch (saving.state()) {
            case SAVED -> say(Role.AGREED, Feather.CHECK, follow(now -> saving.at()
                    .map(at -> now.text("saving.saved-at", Moments.hour(at, zone.get())))
                    .orElseGet(() -> now.text("saving.saved"))));
            case SAVING -> say(Role.SECONDARY, Feather.MORE_HORIZONTAL, words.bind("saving.saving"));
            case FAILED -> say(Role.MISSING, Feather.ALERT_CIRCLE, words.bind("saving.failed"));
            case READ_ONLY -> say(Role.BRACKETED, Feather.LOCK, words.bind("saving.read-only"));
        }
        if (saving.state() != Saving.State.SAVING) {
            clear();
        }
        saving.problem().ifPresent(problem -> put(new MessageBar(Role.MISSING, Feather.ALERT_CIRCLE,
                words.bind("saving.failed"), follow(now -> sentence(now, problem)), retry, copy)));
    }

    /** Says why nothing can be written to the dossier that was opened. */
    void showReadOnly(DossierProblem why) {
        put(new MessageBar(Role.BRACKETED, Feather.LOCK, words.bind("saving.read-only"),
                follow(now -> sentence(now, why)), copy));
    }

    /** Says nothing more, as when no dossier is open. */
    void clear() {
        bar.ifPresent(shell.bars()::remove);
        bar = Optional.empty();
    }

    void sayNothingIsOpen() {
        clear();
        say(Role.SECONDARY, Feather.CIRCLE, words.bind("saving.no-dossier"));
    }

    /** The sentence about a problem with a file. */
    private String sentence(Messages messages, DossierProblem problem) {
        return messages.sentence(FileTrouble.about(problem, zone.get()));
    }

    private void put(MessageBar now) {
        clear();
        bar = Optional.of(now);
        shell.bars().add(now);
    }

    private void say(Role role, Feather icon, ObservableValue<String> what) {
        shell.status().saving(role, icon, what);
    }

    private ObservableValue<String> follow(Function<Messages, String> say) {
        return words.messagesProperty().map(say);
    }
}
