package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.app.WholePassages;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Revision;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Admitted;
import org.mufakat.text.PastedText;
import org.mufakat.text.Place;
import org.mufakat.text.Statement;
import org.mufakat.ui.control.Words;

/** What a person does to the text that the model shows. */
public final class Editing {
    private static final Pattern REVISION_NUMBER = Pattern.compile("Rev\\.\\s*([0-9]{1,4}).*");

    private final WholePassages whole = new WholePassages();
    private final ConsensusModel model;

    /** Acts on the text of this model. */
    public Editing(ConsensusModel model) {
        this.model = model;
    }

    /** Takes over the lines of the editor: typing in one paragraph goes on as one step, all else is an act. */
    public void lines(List<Line> lines) {
        Sheet sheet = model.sheet();
        if (!sheet.editable()) {
            return;
        }
        ConsensusText text = sheet.text().orElseThrow();
        Translation edit = Translation.of(text, model.session().dossier().paragraphs(text.id()), lines, Id::random);
        switch (edit.kind()) {
            case NOTHING -> {
            }
            case WORDS -> {
                Paragraph changed = edit.put().getFirst();
                model.type(changed.id(), named("change.paragraph-words", changed),
                        dossier -> whole.kept(dossier, Anchor.to(changed, "words"), changed.words(),
                                edited(dossier, text, edit)));
            }
            default -> model.perform(label(edit), dossier -> edited(dossier, text, edit));
        }
    }

    /** An edit that waits for an undo may find its text gone. */
    private static List<Change> edited(Dossier dossier, ConsensusText text, Translation edit) {
        return dossier.find(ConsensusText.class, text.id()).isPresent() ? Drafting.edit(dossier, edit) : List.of();
    }

    private static Label label(Translation edit) {
        return switch (edit.kind()) {
            case SPLIT -> named("change.paragraph-split", edit.put().getLast());
            case JOIN -> named("change.paragraph-joined", edit.removed().getFirst());
            case PUT_IN -> Label.of("change.paragraphs-put-in");
            case TAKEN_OUT -> Label.of("change.paragraphs-removed");
            case NOTHING, WORDS, SEVERAL -> Label.of("change.paragraphs-words");
        };
    }

    /** Puts an empty paragraph behind the one at the caret, and goes there. */
    public void addBehind() {
        model.sheet().text().ifPresent(text -> {
            Id<Paragraph> id = Id.random();
            Optional<Id<Paragraph>> behind = model.current().map(Paragraph::id);
            model.perform(Label.of("change.paragraph-added"), dossier -> Drafting.add(dossier, text, behind, id));
            model.sheet().indexOf(id).ifPresent(index -> model.caretProperty().set(new Place(index, 0)));
        });
    }

    /** Takes the paragraph at the caret out. */
    public void remove() {
        onCurrent("change.paragraph-removed", (dossier, paragraph) -> Removal.of(dossier, paragraph));
    }

    /** Moves the paragraph at the caret up (-1) or down (1). */
    public void move(int by) {
        Place caret = model.caretProperty().get();
        Optional<Id<Paragraph>> moved = model.current().map(Paragraph::id);
        onCurrent("change.paragraph-moved", (dossier, paragraph) -> Drafting.move(dossier, paragraph, by));
        moved.flatMap(id -> model.sheet().indexOf(id))
                .ifPresent(index -> model.caretProperty().set(new Place(index, caret.at())));
    }

    /** Numbers the whole text anew. */
    public void renumber() {
        model.sheet().text().ifPresent(text -> model.perform(Label.of("change.text-renumbered"),
                dossier -> Drafting.renumber(dossier, text)));
    }

    /** Gives the paragraph at the caret another number. */
    public void number(String number) {
        onCurrent("change.paragraph-number", (dossier, paragraph) -> put(paragraph,
                paragraph.renumbered(number.strip())));
    }

    /** Makes the paragraph at the caret one of another kind. */
    public void kind(ParagraphKind kind) {
        onCurrent("change.paragraph-kind", (dossier, paragraph) -> put(paragraph,
                EntryType.PARAGRAPH.shape().with(paragraph, "kind", kind)));
    }

    /** Freezes the working copy as a revision that never changes. */
    public void issue(String name, Optional<Audience> circulatedTo, String note) {
        model.sheet().text().ifPresent(text -> model.perform(Label.of("change.revision-issued", name), dossier -> {
            List<Paragraph> paragraphs = dossier.paragraphs(text.id());
            List<FrozenParagraph> frozen = paragraphs.stream().map(Paragraph::frozen).toList();
            return List.of(Change.put(new Revision(Id.random(), text.id(), name.strip(), model.session().now(),
                    model.session().zone(), circulatedTo, frozen,
                    paragraphs.stream().map(Paragraph::status).toList(),
                    note.strip())));
        }));
    }

    /** The name that the next revision is offered: one past the highest number so far. */
    public String nextRevision() {
        int highest = model.revisions().stream().map(Revision::name).map(REVISION_NUMBER::matcher)
                .filter(Matcher::matches).mapToInt(found -> Integer.parseInt(found.group(1))).max().orElse(0);
        return "Rev." + (highest + 1);
    }

    /** Reads a plain text into the text that is shown if it is empty, else into a new one, called by its first title. */
    public void readStatement(String plain, String untitled) {
        Statement statement = PastedText.of(Admitted.of(plain).words()).statement();
        if (statement.paragraphs().isEmpty()) {
            return;
        }
        Optional<ConsensusText> empty = model.sheet().text()
                .filter(text -> model.sheet().rows().stream().allMatch(row -> row.parsed().text().isBlank()));
        ConsensusText text = empty.orElseGet(() -> newText(title(statement, untitled)));
        model.perform(Label.of("change.text-read", text.title()), dossier -> {
            List<Change> changes = new ArrayList<>();
            if (empty.isEmpty()) {
                changes.add(Change.put(text));
            }
            changes.addAll(Drafting.fill(dossier, text.id(), statement));
            return changes;
        });
        model.textProperty().set(Optional.of(text.id()));
    }

    /** Begins an empty text. */
    public void begin(String title) {
        ConsensusText text = newText(title);
        model.perform(Label.of("change.text-added", title), dossier -> List.of(Change.put(text)));
        model.textProperty().set(Optional.of(text.id()));
    }

    /** A text in the language that the dossier is written in first. */
    private ConsensusText newText(String title) {
        Language language = model.session().dossier().cover().map(Cover::leadingLanguage).orElse(Language.ENGLISH);
        Dossier dossier = model.session().dossier();
        Optional<Rank> last = model.texts().isEmpty()
                ? Optional.empty()
                : Optional.of(model.texts().getLast().rank());
        return new ConsensusText(Id.random(), Rank.between(last, Optional.empty()), title, language, TextRole.DRAFT,
                Optional.empty(), dossier.preparedMeeting().map(Meeting::id), NumberingProfile.ASEAN, "", "");
    }

    private static String title(Statement statement, String untitled) {
        return statement.paragraphs().stream().filter(each -> each.kind() == ParagraphKind.TITLE)
                .map(each -> each.text()).findFirst().orElse(untitled);
    }

    private void onCurrent(String key, Act act) {
        on(model.current(), key, act);
    }

    private void on(Optional<Paragraph> about, String key, Act act) {
        about.ifPresent(paragraph -> model.perform(named(key, paragraph), dossier -> dossier
                .find(Paragraph.class, paragraph.id()).map(now -> act.changes(dossier, now)).orElse(List.of())));
    }

    private static List<Change> put(Paragraph before, Paragraph after) {
        return before.equals(after) ? List.of() : List.of(Change.put(after));
    }

    /** The label of an act on a paragraph; one without a number is called by what it is. */
    public static Label named(String key, Paragraph paragraph) {
        return Label.of(key, name(paragraph));
    }

    /** What a paragraph is called in a label. */
    static String name(Paragraph paragraph) {
        return paragraph.number().isEmpty()
                ? Words.key("@text.kind.", paragraph.kind())
                : "¶" + paragraph.number();
    }

    private interface Act {
        List<Change> changes(Dossier dossier, Paragraph paragraph);
    }
}
