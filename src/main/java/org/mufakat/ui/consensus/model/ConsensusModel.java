package org.mufakat.ui.consensus.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Revision;
import org.mufakat.text.Place;
import org.mufakat.ui.control.DossierNames;

/** What the text view shows and where the person is in it; its acts are in {@link Editing}. */
public final class ConsensusModel {
    private static final List<EntryType> SHOWN = List.of(EntryType.CONSENSUS_TEXT, EntryType.PARAGRAPH,
            EntryType.REVISION, EntryType.DELEGATION, EntryType.COVER, EntryType.OUR_LANGUAGE);
    private static final List<EntryType> BESIDE = List.of(EntryType.COMMENT, EntryType.STANCE,
            EntryType.BRACKET_PACKAGE);

    private final Session session;
    private final ObjectProperty<Optional<Id<ConsensusText>>> text = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Revision>>> revision = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty clean = new SimpleBooleanProperty();
    private final CaretKept caretKept = new CaretKept();
    private final ObjectProperty<Place> caret = new SimpleObjectProperty<>(new Place(0, 0));
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Beside>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Label>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Ticks ticks = new Ticks(this);
    private final AtCaret atCaret = new AtCaret(this);
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Id<ConsensusText>, HeldFilter> filters = new HashMap<>();
    private final Runnable stopListening;
    private DossierNames names;
    private OpenIssues issues;
    private boolean typing;

    /** Shows the texts of a session's dossier, the first one to begin with. */
    public ConsensusModel(Session session) {
        this.session = session;
        names = new DossierNames(session.dossier());
        sheet.set(read());
        issues = new OpenIssues(session.dossier(), sheet());
        text.addListener((observed, before, now) -> chooseWorkingCopy());
        revision.addListener((observed, before, now) -> refresh());
        folded.addListener((observed, before, now) -> turn(now));
        clean.addListener((observed, before, now) -> turn(now));
        caret.addListener((observed, before, now) -> {
            if (before.paragraph() != now.paragraph()) {
                refusal.set(Optional.empty());
                refreshBeside();
            }
        });
        refreshNoted();
        stopListening = session.onUpdate(this::follow);
    }

    /** Stops following the session. */
    public void close() {
        stopListening.run();
    }

    /** The text that is shown; empty shows the first one. */
    public ObjectProperty<Optional<Id<ConsensusText>>> textProperty() {
        return text;
    }

    /** The issued revision that is shown; empty shows the working copy. */
    public ObjectProperty<Optional<Id<Revision>>> revisionProperty() {
        return revision;
    }

    /** Whether only what our group may see is shown. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** Whether the working copy is shown as it would be sent, to be read. */
    public BooleanProperty cleanProperty() {
        return clean;
    }

    /** Where the caret is. */
    public ObjectProperty<Place> caretProperty() {
        return caret;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What belongs beside the paragraph at the caret; absent where nothing may be shown. */
    public ReadOnlyObjectProperty<Optional<Beside>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** What belongs beside the paragraph at the caret now. */
    public Optional<Beside> beside() {
        return beside.get();
    }

    /** Why the last act was refused, until the next one or until the caret leaves the paragraph. */
    public ReadOnlyObjectProperty<Optional<Label>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What is to be said about the last act, until the next one. */
    public ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    /** What is shown now. */
    public Sheet sheet() {
        return sheet.get();
    }

    /** The session that the person works in. */
    public Session session() {
        return session;
    }

    /** The texts of the dossier: the draft, its translations, the precedents. */
    public List<ConsensusText> texts() {
        return session.dossier().all(ConsensusText.class);
    }

    /** The text that is shown, as it is in the dossier. */
    public Optional<ConsensusText> shownText() {
        return text.get().flatMap(id -> session.dossier().find(ConsensusText.class, id))
                .or(() -> texts().stream().findFirst());
    }

    /** The issued revisions of the text that is shown, newest first. */
    public List<Revision> revisions() {
        return shownText().map(each -> session.dossier().revisions(each.id()).reversed()).orElse(List.of());
    }

    /** The paragraph at the caret, as it is in the working copy; absent where it is not the working copy that is shown. */
    public Optional<Paragraph> current() {
        return sheet().marked()
                ? rowAtCaret().flatMap(row -> session.dossier().find(Paragraph.class, row.id()))
                : Optional.empty();
    }

    /** Looks at the brackets of some holders only; kept for each text until the dossier is closed. */
    public void filter(HeldFilter now) {
        shownText().ifPresent(shown -> {
            filters.put(shown.id(), now);
            sheet.set(sheet().filtered(now));
        });
    }

    /** What the person has ticked. */
    public Ticks ticks() {
        return ticks;
    }

    /** What is at the caret. */
    public AtCaret atCaret() {
        return atCaret;
    }

    /** What is open in the text, with what was noted about it. */
    public OpenIssues issues() {
        if (!issues.isOf(session.dossier(), sheet())) {
            issues = new OpenIssues(session.dossier(), sheet());
        }
        return issues;
    }

    /** Makes changes as an act of the person, if the working copy is shown and can be written. */
    public void perform(Label label, Function<Dossier, List<Change>> act) {
        refusal.set(Optional.empty());
        notice.set(Optional.empty());
        if (sheet().state() == Sheet.State.WORKING || sheet().state() == Sheet.State.NO_TEXT) {
            session.perform(this, label, act);
        }
    }

    /** Makes changes as typing in a paragraph, which goes on as one step. */
    void type(Id<Paragraph> paragraph, Label label, Function<Dossier, List<Change>> edit) {
        typing = true;
        try {
            session.type(this, paragraph, label, edit);
        } finally {
            typing = false;
        }
    }

    /** Whether what changes now is words being typed into the paragraph at the caret. */
    public boolean isTyping() {
        return typing;
    }

    /** Says why an act was refused. */
    public void refuse(Label why) {
        refusal.set(Optional.of(why));
    }

    private void refresh() {
        Sheet now = read();
        issues = new OpenIssues(session.dossier(), now);
        sheet.set(now);
        refreshNoted();
    }

    private void follow(Update update) {
        if (update.cause() != Update.Cause.EDIT) {
            notice.set(Optional.empty());
        }
        if (SHOWN.stream().anyMatch(update::touches)) {
            refresh();
            atCaret.goToChanged(update);
        } else if (BESIDE.stream().anyMatch(update::touches)) {
            refreshNoted();
        }
    }

    private void chooseWorkingCopy() {
        notice.set(Optional.empty());
        caret.set(new Place(0, 0));
        if (revision.get().isPresent()) {
            revision.set(Optional.empty());
        } else {
            refresh();
        }
    }

    private Sheet read() {
        Dossier dossier = session.dossier();
        names = names.asOf(dossier);
        Optional<ConsensusText> shown = shownText();
        if (shown.isEmpty()) {
            return Sheet.empty(Sheet.State.NO_TEXT, names);
        }
        if (folded.get()) {
            return Sheet.folded(session.seenByGroup(), shown.get().id());
        }
        return revision.get().flatMap(id -> dossier.find(Revision.class, id))
                .map(issued -> Sheet.issued(shown.get(), issued, names))
                .orElseGet(() -> asChosen(Sheet.working(dossier, shown.get(), names, session.readOnly(),
                        Optional.ofNullable(sheet.get()).orElseGet(() -> Sheet.empty(Sheet.State.NO_TEXT, names)))
                        .filtered(filters.getOrDefault(shown.get().id(), HeldFilter.ALL))));
    }

    private void refreshNoted() {
        ticks.keepThoseThere();
        refreshBeside();
    }

    private Sheet asChosen(Sheet working) {
        return clean.get()
                ? Sheet.clean(working)
                : working.watched(session.dossier().all(OurLanguage.class));
    }

    /** Shows the text otherwise, to be read only, or as before, with the caret where it was. */
    private void turn(boolean away) {
        if (away) {
            caretKept.leave(caret.get());
            refresh();
            caretKept.arrive(caret.get());
        } else {
            refresh();
            caretKept.back(caret.get()).ifPresent(caret::set);
        }
    }

    private void refreshBeside() {
        int row = caret.get().paragraph();
        Dossier dossier = session.dossier();
        beside.set(current().flatMap(paragraph -> issues().noted(row).map(noted -> new Beside(sheet().rows().get(row),
                paragraph, issues().in(row), noted, Voices.of(dossier, names, Optional.empty(),
                        noted.paragraph().stances()),
                dossier.commentsAbout(paragraph.id())))));
    }

    private Optional<Row> rowAtCaret() {
        List<Row> rows = sheet().rows();
        int index = caret.get().paragraph();
        return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }
}
