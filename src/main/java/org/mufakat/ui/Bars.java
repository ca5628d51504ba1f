package org.mufakat.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.ReminderBar;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.MessageBar;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Shell;

/** The bars below the header that stay in every view of a dossier: that it is folded, and hours to remember. */
final class Bars {
    /** Under what it is remembered that the person was asked for a name. */
    static final String ASKED = "name.asked-once";

    private final Shell shell;
    private final Words words;
    private final Settings settings;
    private final String user;
    private final Action unfold;
    private Optional<NameBar> name = Optional.empty();
    private boolean isFolded;
    private Optional<MessageBar> folded = Optional.empty();
    private Optional<ReminderBar> reminders = Optional.empty();

    /** The bars of that window; {@code user} is who is named at changes while the person gave no name. */
    Bars(Shell shell, Words words, Settings settings, String user, Action unfold) {
        this.shell = shell;
        this.words = words;
        this.settings = settings;
        this.user = user;
        this.unfold = unfold;
        settings.preferences().addListener((observed, before, now) -> {
            if (!now.name().isEmpty()) {
                takeNameAway();
            }
        });
    }

    /** Says what was found at the start, until the person has read it. */
    void tell(Label found) {
        String id = "settings.trouble";
        var bar = new MessageBar(Role.BRACKETED, Feather.ALERT_CIRCLE, words.bind(id),
                words.messagesProperty().map(now -> now.sentence(found)),
                Action.of("settings.trouble.read", words.bind("settings.trouble.read"),
                        () -> shell.bars().removeIf(each -> id.equals(each.getId()))));
        bar.setId(id);
        shell.bars().add(bar);
    }

    /** Shows whether the dossier is folded. */
    void showFolded(boolean isFolded) {
        this.isFolded = isFolded;
        placeName();
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
        if (!rooms.readOnly() && settings.preferences().get().name().isEmpty() && settings.of(ASKED).isEmpty()) {
            name = Optional.of(new NameBar(words, user, this::call));
            placeName();
        }
    }

    private void call(String named) {
        settings.keep(ASKED, "yes");
        settings.call(named);
        takeNameAway();
        shell.refresh();
    }

    /** On a shared screen nobody is asked for a name. */
    private void placeName() {
        name.ifPresent(bar -> {
            shell.bars().remove(bar);
            if (!isFolded) {
                shell.bars().add(bar);
            }
        });
    }

    private void takeNameAway() {
        name.ifPresent(shell.bars()::remove);
        name = Optional.empty();
    }

    /** Reminds of that dossier no more. */
    void leave() {
        takeNameAway();
        reminders.ifPresent(bar -> {
            bar.close();
            shell.bars().remove(bar);
        });
        reminders = Optional.empty();
    }
}
