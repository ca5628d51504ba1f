package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.ParagraphName;
import org.mufakat.app.Reminder;
import org.mufakat.app.Reminder.Urgency;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.beside.ParagraphFields;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.HeldFilter;
import org.mufakat.ui.consensus.model.Notice;
import org.mufakat.ui.consensus.model.PendingWords;
import org.mufakat.ui.consensus.model.Reopened;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/**
 * The lines below the text, where they come and go without moving it: what an act changed besides, an hour that is near
 * or has passed, an edit that reopened, why something was refused, a filter that is on.
 */
public final class Notices extends VBox {
    private record Content(Optional<Notice> notice, List<Reminder> due, List<Paragraph> reopened, HeldFilter filter,
            long shown, Optional<Label> refused, Locale locale) {}

    private final ConsensusModel model;
    private final Session session;
    private final Agreeing agreeing;
    private final Words words;
    private final Runnable intoText;
    private final Runnable showRefusal;
    private final Action number;
    private final Reminders reminders;
    private final Runnable stopReminding;
    private final Reopened reopened;
    private boolean complete;
    private Optional<Content> content = Optional.empty();

    /**
     * The lines.
     *
     * @param reminders what is due
     * @param showRefusal shows in the panel why something was refused, with what stands in its way
     * @param number gives a moved paragraph the number of its new place
     */
    Notices(ConsensusModel model, Reminders reminders, Agreeing agreeing, Words words, Runnable intoText,
            Runnable showRefusal, Action number) {
        this.model = model;
        this.session = model.session();
        this.agreeing = agreeing;
        this.words = words;
        this.intoText = intoText;
        this.showRefusal = showRefusal;
        this.number = number;
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        this.reminders = reminders;
        stopReminding = reminders.onChange(due -> show());
        reopened = new Reopened(session, told -> show());
        complete = true;
        model.sheetProperty().addListener(changed -> show());
        model.foldedProperty().addListener(changed -> show());
        model.refusalProperty().addListener(changed -> show());
        model.noticeProperty().addListener(changed -> show());
        model.caretProperty().addListener((observed, before, now) -> {
            if (before.paragraph() != now.paragraph()) {
                forgetReopened();
            }
        });
        words.messagesProperty().addListener(changed -> show());
        show();
    }

    /** Watches no more. */
    void close() {
        stopReminding.run();
        reopened.close();
    }

    /** Says no more that an edit reopened something, where the act has said so itself. */
    void reopenedIsSaid() {
        reopened.leave();
    }

    private void forgetReopened() {
        Optional<Id<Paragraph>> current = model.current().map(Paragraph::id);
        if (reopened.now().stream().noneMatch(each -> current.equals(Optional.of(each.id())))) {
            reopened.leave();
        }
    }

    /** What is told while this is being made comes too early to be shown. */
    private void show() {
        if (!complete) {
            return;
        }
        boolean ours = !model.foldedProperty().get();
        Sheet sheet = model.sheet();
        var now = new Content(ours ? model.noticeProperty().get() : Optional.empty(),
                ours ? reminders.due() : List.of(),
                ours ? reopened.now() : List.of(),
                sheet.filter(), sheet.filter().isOff() ? 0 : sheet.shown().size(),
                ours ? model.refusalProperty().get() : Optional.empty(), words.messages().locale());
        if (content.equals(Optional.of(now))) {
            return;
        }
        content = Optional.of(now);
        Optional<String> focused = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner())
                .filter(node -> InView.isWithin(this, node)).map(Node::getId);
        List<NoticeLine> lines = new ArrayList<>();
        now.notice().ifPresent(notice -> lines.add(notice(notice)));
        now.due().stream().findFirst().ifPresent(first -> lines.add(reminder(first, now.due().size() - 1)));
        if (!now.reopened().isEmpty()) {
            lines.add(reopened(now.reopened()));
        }
        now.refused().ifPresent(why -> lines.add(refused(why)));
        if (!now.filter().isOff()) {
            lines.add(filter(sheet));
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        focused.ifPresent(id -> lines.stream().flatMap(line -> line.steps().stream())
                .filter(each -> id.equals(each.getId())).findFirst().ifPresent(Node::requestFocus));
    }

    private NoticeLine notice(Notice notice) {
        List<Action> steps = new ArrayList<>();
        if (notice.offersNumber()) {
            steps.add(number);
        }
        steps.add(step("text.notice-dismiss", () -> model.noticeProperty().set(Optional.empty())));
        return new NoticeLine("text.notice", Role.ACCENT, Feather.INFO, notice.sentences().stream()
                .map(words.messages()::sentence).collect(Collectors.joining(" ")), steps.toArray(Action[]::new));
    }

    private NoticeLine reminder(Reminder reminder, int more) {
        List<Action> steps = new ArrayList<>();
        steps.add(step("text.reminder-go", () -> agreeing.goTo(reminder.paragraph().id())));
        if (reminder.urgency() == Urgency.PASSED && !session.readOnly()) {
            steps.add(step("text.reminder-agreed",
                    () -> agreeing.agreed(reminder.paragraph().id(), reminder.pending().delegation())));
        }
        steps.add(step("text.reminder-later", () -> reminders.putOff(reminder)));
        return NoticeLine.reminder(reminder, more, new PendingWords(words, session), words, steps);
    }

    private NoticeLine reopened(List<Paragraph> paragraphs) {
        return new NoticeLine("text.reopened", Role.BRACKETED, Feather.ROTATE_CCW, paragraphs.size() == 1
                ? words.text("text.reopened", ParagraphName.of(paragraphs.getFirst()))
                : words.text("text.reopened-several", paragraphs.size()),
                step("text.reopened-undo", session::undo));
    }

    private NoticeLine refused(Label why) {
        return new NoticeLine("text.refused", Role.MISSING, Feather.ALERT_CIRCLE, ParagraphFields.refusal(words, why),
                step("text.refused-show", showRefusal));
    }

    private NoticeLine filter(Sheet sheet) {
        var language = new Language(words.messages().locale().getLanguage());
        String holders = sheet.heldBy().keySet().stream().filter(code -> !sheet.filter().hidden().contains(code))
                .map(code -> code.isEmpty() ? words.text("text.unattributed") : sheet.names().shown(code, language))
                .collect(Collectors.joining(", "));
        return new NoticeLine("text.filtered", Role.SECONDARY, Feather.FILTER,
                words.text("text.filtered", holders.isEmpty() ? words.text("text.filtered-nobody") : holders,
                        sheet.shown().size(), sheet.outstanding().size()),
                step("text.filter-all", () -> model.filter(HeldFilter.ALL)));
    }

    private Action step(String key, Runnable run) {
        return Action.of(key, words.bind(key), () -> {
            run.run();
            intoText.run();
        });
    }
}
