package org.mufakat.ui.consensus.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Pending;
import org.mufakat.text.Place;

/** What a person records about how far paragraphs are agreed, and for whom they wait. */
public final class Agreeing {
    /** The path from not discussed to adopted. */
    static final List<ParagraphStatus> PATH = List.of(ParagraphStatus.NOT_DISCUSSED, ParagraphStatus.UNDER_DISCUSSION,
            ParagraphStatus.AGREED_IN_INFORMALS, ParagraphStatus.AGREED_WITHIN_GROUP,
            ParagraphStatus.AGREED_AD_REFERENDUM, ParagraphStatus.AGREED, ParagraphStatus.ADOPTED);

    private final ConsensusModel model;

    /** Statuses of the model's text. */
    public Agreeing(ConsensusModel model) {
        this.model = model;
    }

    /** Whether a status says that the paragraph is agreed, however far. */
    static boolean isAgreement(ParagraphStatus status) {
        return status != ParagraphStatus.REOPENED && status.compareTo(ParagraphStatus.AGREED_IN_INFORMALS) >= 0;
    }

    /** Sets how far the paragraph at the caret is agreed; refused with what is open while something is. */
    public void status(ParagraphStatus status) {
        if (!isAgreement(status) || !refused()) {
            onCurrent("change.paragraph-status", paragraph -> with(paragraph, "status", status));
        }
    }

    /** Takes the paragraph at the caret one step on (1) or back (-1) on the path; a reopened one is under discussion. */
    public void step(int by) {
        model.current().ifPresent(paragraph -> {
            int now = Math.max(PATH.indexOf(paragraph.status()),
                    paragraph.status() == ParagraphStatus.REOPENED ? 1 : 0);
            boolean back = paragraph.status() == ParagraphStatus.REOPENED && by < 0;
            status(PATH.get(back ? now : Math.clamp(now + (long) by, 0, PATH.size() - 1)));
        });
    }

    /** Lets a paragraph wait for a delegation, without an hour. */
    public void await(Id<Paragraph> paragraph, Id<Delegation> delegation) {
        pending("change.paragraph-pending-added", paragraph, pending -> {
            List<Pending> with = new ArrayList<>(pending);
            if (pending.stream().noneMatch(each -> each.delegation().equals(delegation))) {
                with.add(new Pending(delegation, Optional.empty(), Optional.empty(), false));
            }
            return with;
        });
    }

    /** Sets the hour until which it waits for a delegation; without an hour there is no silence procedure. */
    public void until(Id<Paragraph> paragraph, Id<Delegation> delegation, Optional<Instant> until, ZoneId zone) {
        change("change.paragraph-pending-hour", paragraph, delegation, before -> new Pending(delegation, until,
                until.map(hour -> zone), before.silence() && until.isPresent()));
    }

    /** Sets whether it counts as agreed when the hour passes without a word. */
    public void silence(Id<Paragraph> paragraph, Id<Delegation> delegation, boolean silence) {
        change("change.paragraph-pending-silence", paragraph, delegation,
                before -> new Pending(delegation, before.until(), before.zone(), silence));
    }

    /** Waits for a delegation no more. */
    public void release(Id<Paragraph> paragraph, Id<Delegation> delegation) {
        pending("change.paragraph-pending-removed", paragraph, pending -> without(pending, delegation));
    }

    /** Goes to a paragraph, of whatever text. */
    public void goTo(Id<Paragraph> paragraph) {
        model.session().dossier().find(Paragraph.class, paragraph).ifPresent(found -> {
            if (!model.sheet().text().map(text -> text.id()).equals(Optional.of(found.text()))) {
                model.textProperty().set(Optional.of(found.text()));
            }
            model.revisionProperty().set(Optional.empty());
            model.cleanProperty().set(false);
            model.sheet().indexOf(paragraph).ifPresent(index -> model.caretProperty().set(new Place(index, 0)));
        });
    }

    /** Agrees a paragraph and waits for that delegation no more; goes there and says what is open, if something is. */
    public void agreed(Id<Paragraph> id, Id<Delegation> delegation) {
        goTo(id);
        if (!refused()) {
            onCurrent("change.paragraph-status", paragraph -> with(with(paragraph, "pending",
                    without(paragraph.pending(), delegation)), "status", ParagraphStatus.AGREED));
        }
    }

    /** Records what paragraphs state of themselves; those with something open are left as they are. */
    public void takeOver(List<StatedStatuses> stated, boolean wordsToo) {
        List<StatedStatuses> possible = stated.stream().filter(StatedStatuses::possible).toList();
        if (possible.isEmpty()) {
            stated.stream().findFirst().ifPresent(each -> model.refuse(Label.of("text.refused-open",
                    Integer.toString(each.open().size()))));
            return;
        }
        Label label = possible.size() == 1
                ? Editing.named("change.paragraph-status", possible.getFirst().paragraph())
                : Label.of("change.statuses-taken-over");
        model.perform(label, dossier -> possible.stream()
                .filter(each -> dossier.find(Paragraph.class, each.paragraph().id())
                        .equals(Optional.of(each.paragraph())))
                .map(each -> Change.put(each.taken(wordsToo))).toList());
    }

    private boolean refused() {
        int open = model.besideProperty().get().map(beside -> beside.row().parsed().open().size()).orElse(0);
        if (open > 0) {
            model.refuse(Label.of("text.refused-open", Integer.toString(open)));
        }
        return open > 0;
    }

    private void change(String key, Id<Paragraph> paragraph, Id<Delegation> delegation,
            UnaryOperator<Pending> change) {
        pending(key, paragraph, pending -> pending.stream()
                .map(each -> each.delegation().equals(delegation) ? change.apply(each) : each).toList());
    }

    private void pending(String key, Id<Paragraph> about, UnaryOperator<List<Pending>> change) {
        on(model.session().dossier().find(Paragraph.class, about), key,
                paragraph -> with(paragraph, "pending", change.apply(paragraph.pending())));
    }

    private static List<Pending> without(List<Pending> pending, Id<Delegation> delegation) {
        return pending.stream().filter(each -> !each.delegation().equals(delegation)).toList();
    }

    private void onCurrent(String key, UnaryOperator<Paragraph> act) {
        on(model.current(), key, act);
    }

    private void on(Optional<Paragraph> about, String key, UnaryOperator<Paragraph> act) {
        about.ifPresent(paragraph -> model.perform(Editing.named(key, paragraph), dossier -> dossier
                .find(Paragraph.class, paragraph.id())
                .filter(now -> !act.apply(now).equals(now))
                .map(now -> List.<Change>of(Change.put(act.apply(now)))).orElse(List.of())));
    }

    private static Paragraph with(Paragraph paragraph, String part, Object value) {
        return EntryType.PARAGRAPH.shape().with(paragraph, part, value);
    }
}
