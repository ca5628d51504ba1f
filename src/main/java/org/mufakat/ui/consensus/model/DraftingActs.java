package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.Admitted;
import org.mufakat.text.Finder;
import org.mufakat.text.Found;
import org.mufakat.text.PastedText;
import org.mufakat.text.Place;
import org.mufakat.text.Statement;
import org.mufakat.text.StatementParagraph;

/** What a person does to a text as in a word processor: pasting, replacing, moving, numbering, naming it. */
public final class DraftingActs {
    private final ConsensusModel model;

    /** Acts on the text of this model. */
    public DraftingActs(ConsensusModel model) {
        this.model = model;
    }

    /**
     * What was replaced.
     *
     * @param hits how many places
     * @param reopened how many paragraphs that were agreed are reopened by it
     * @param with the words that stand there now
     */
    public record Replaced(int hits, int reopened, String with) {}

    /** Puts pasted paragraphs in place of what stands between two places; the caret goes behind them. */
    public void paste(Place from, Place to, PastedText pasted) {
        if (!model.sheet().editable() || pasted.paragraphs().isEmpty()) {
            return;
        }
        ConsensusText text = model.sheet().text().orElseThrow();
        var pasting = Pasting.of(text, model.session().dossier().paragraphs(text.id()), from, to, pasted, Id::random);
        model.perform(Label.of("change.paragraphs-put-in"), pasting::changes);
        model.sheet().indexOf(pasting.last())
                .ifPresent(index -> model.caretProperty().set(new Place(index, pasting.lastAt())));
    }

    /** Says what of the words that a person put in could not go in. */
    public void tell(Admitted admitted) {
        String where = model.current().map(Editing::name).orElse("@text.title");
        List<Label> sentences = new ArrayList<>();
        if (admitted.replaced() > 0) {
            sentences.add(Label.of("text.notice-replaced", Integer.toString(admitted.replaced()), where));
        }
        if (admitted.dropped() > 0) {
            sentences.add(Label.of("text.notice-dropped", Integer.toString(admitted.dropped()), where));
        }
        if (!sentences.isEmpty()) {
            model.noticeProperty().set(Optional.of(new Notice(sentences, false)));
        }
    }

    /**
     * Puts words in place of those that a finder found, as one step; brackets that stand between found words are left
     * alone.
     */
    public Replaced replace(List<Found> hits, Finder finder, String with) {
        Admitted admitted = Admitted.of(with);
        String words = admitted.words();
        Map<Id<Paragraph>, List<Found>> byParagraph = new HashMap<>();
        List<Row> rows = model.sheet().rows();
        hits.stream().filter(hit -> !hit.acrossBracket()).forEach(hit -> byParagraph
                .computeIfAbsent(rows.get(hit.paragraph()).id(), absent -> new ArrayList<>()).add(hit));
        Map<Id<Paragraph>, List<String>> steps = new LinkedHashMap<>();
        int reopened = 0;
        for (var each : byParagraph.entrySet()) {
            Paragraph before = model.session().dossier().find(Paragraph.class, each.getKey()).orElseThrow();
            List<String> after = replaced(before.words(), each.getValue(),
                    found -> finder.inPlaceOf(found, words));
            Paragraph reworded = before.reworded(after.getLast());
            if (reworded != before) {
                steps.put(before.id(), after);
            }
            reopened += reworded.status() == ParagraphStatus.REOPENED && before.status() != reworded.status() ? 1 : 0;
        }
        if (model.sheet().editable()) {
            model.perform(Label.of("change.words-replaced", Integer.toString((int) hits.stream()
                    .filter(hit -> !hit.acrossBracket()).count())), dossier -> Drafting.reword(dossier, steps));
        }
        tell(admitted);
        return new Replaced(byParagraph.values().stream().mapToInt(List::size).sum(), reopened, words);
    }

    /** The words after each replacement, the last place first. */
    private static List<String> replaced(String words, List<Found> hits, UnaryOperator<String> with) {
        List<String> steps = new ArrayList<>();
        var changed = new StringBuilder(words);
        hits.stream().sorted(Comparator.comparingInt(Found::start).reversed())
                .forEach(hit -> steps.add(changed.replace(hit.start(), hit.end(),
                        with.apply(changed.substring(hit.start(), hit.end()))).toString()));
        return steps;
    }

    /** The paragraphs from one to another as a person sends them: number and words, and nothing of ours. */
    public String plain(int from, int to) {
        List<StatementParagraph> paragraphs = model.sheet().rows().stream().skip(from).limit(to - from + 1L)
                .map(row -> new StatementParagraph(row.kind(),
                        Optional.of(row.number()).filter(number -> !number.isEmpty()),
                        row.parsed().text().replace('\u2028', '\n')))
                .toList();
        return new Statement(paragraphs).print().strip();
    }

    /** Puts a paragraph at a place among the others, counted without it; its number stays, another is offered. */
    public void place(Id<Paragraph> id, int at) {
        model.session().dossier().find(Paragraph.class, id).filter(paragraph -> model.sheet().editable())
                .ifPresent(paragraph -> {
                    model.perform(Label.of("change.paragraph-moved", Editing.name(paragraph)),
                            dossier -> Drafting.place(dossier, paragraph, at));
                    model.sheet().indexOf(id).ifPresent(index -> model.caretProperty().set(new Place(index, 0)));
                    offerNumber();
                });
    }

    /** Moves the paragraph at the caret up (-1) or down (1); its number stays, another is offered. */
    public void move(Editing editing, int by) {
        editing.move(by);
        offerNumber();
    }

    /** The number that the paragraph at the caret would be offered at its place. */
    public Optional<String> numberAtItsPlace() {
        return model.sheet().text().flatMap(text -> model.current().flatMap(paragraph -> Drafting
                .numberAtItsPlace(text, model.session().dossier().paragraphs(text.id()), paragraph)));
    }

    /** Gives the paragraph at the caret the number that fits its place; the former one stays known. */
    public void numberForItsPlace() {
        model.current().ifPresent(paragraph -> numberAtItsPlace().ifPresent(number -> model.perform(
                Label.of("change.paragraph-number", Editing.name(paragraph)),
                dossier -> List.of(Change.put(paragraph.renumbered(number))))));
    }

    /** Changes what is said about the text as a whole. */
    public void describe(ConsensusText changed) {
        model.perform(Label.of("change.text-described", changed.title()),
                dossier -> dossier.find(ConsensusText.class, changed.id()).filter(now -> !now.equals(changed))
                        .map(now -> List.of(Change.put(changed))).orElse(List.of()));
    }

    private void offerNumber() {
        model.current().filter(paragraph -> !paragraph.number().isEmpty() && isOutOfOrder(paragraph))
                .filter(paragraph -> numberAtItsPlace().isPresent())
                .ifPresent(paragraph -> model.noticeProperty().set(Optional.of(new Notice(
                        List.of(Label.of("text.notice-moved", Editing.name(paragraph))), true))));
    }

    private boolean isOutOfOrder(Paragraph moved) {
        List<Paragraph> paragraphs = model.session().dossier().paragraphs(moved.text());
        return model.sheet().text().filter(text -> !Offers.numbering(text.numbering()).isInOrder(
                paragraphs.stream().map(Paragraph::number).toList(), paragraphs.indexOf(moved))).isPresent();
    }
}
