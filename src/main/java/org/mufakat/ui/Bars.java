package org.mufakat.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.ReminderBar;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.MessageBar;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Shell;

/** The bars below the header that stay in every view of a dossier: that it is folded, and hours to remember. */
final class Bars {
    private final Shell shell;
    private final Words words;
    private final Action unfold;
    private Optional<MessageBar> folded = Optional.empty();
    private Optional<ReminderBar> reminders = Optional.empty();

    Bars(Shell shell, Words words, Action unfold) {
        this.shell = shell;
        this.words = words;
        this.unfold = unfold;
    }

    /** Shows whether the dossier is folded. */
    void showFolded(boolean isFolded) {
        folded.ifPresent(shell.bars()::remove);
        folded = isFolded
                ? Optional.of(new MessageBar(Role.STAYS, Feather.EYE_OFF, words.bind("shell.folded"),
                        words.bind("shell.folded.hint"), unfold))
                : Optional.empty();
        folded.ifPresent(shell.bars()::addFirst);
        shell.refresh();
    }

    /** Reminds of a dossier's hours; {@code goTo} shows a paragraph in the text. */
    void remind(Rooms rooms, Consumer<Paragraph> goTo) {
        var bar = rooms.reminderBar(shell.viewProperty(), goTo);
        reminders = Optional.of(bar);
        shell.bars().add(bar);
    }

    /** Reminds of that dossier no more. */
    void leave() {
        reminders.ifPresent(bar -> {
            bar.close();
            shell.bars().remove(bar);
        });
        reminders = Optional.empty();
    }
}
