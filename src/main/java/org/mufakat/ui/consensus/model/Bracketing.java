package org.mufakat.ui.consensus.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.BracketEdit;
import org.mufakat.text.KnownNames;
import org.mufakat.text.Place;

/** Puts brackets, alternatives and reserves in the name of delegations into the text that the model shows. */
public final class Bracketing {
    private final ConsensusModel model;

    /**
     * Words that a person selected, as they stood then.
     *
     * @param first the paragraph where they begin
     * @param start where they begin in it
     * @param last the paragraph where they end, the same one mostly
     * @param end behind the last of them
     */
    public record Selected(Line first, int start, Line last, int end) {
        private boolean isWithinOne() {
            return first.id().equals(last.id());
        }
    }

    /** Acts on the text of this model. */
    public Bracketing(ConsensusModel model) {
        this.model = model;
    }

    /** What is selected from one place to another of the text as it is shown. */
    public Selected selected(Place from, Place to) {
        List<Line> lines = model.sheet().lines();
        return new Selected(lines.get(from.paragraph()), from.at(), lines.get(to.paragraph()), to.at());
    }

    /**
     * Puts words in brackets for these delegations; refused where they are no longer as they were when they were selected.
     *
     * @return where one types on
     */
    public Optional<Place> bracket(Selected words, List<String> by) {
        return words.isWithinOne()
                ? within("change.paragraph-bracketed", words,
                        text -> BracketEdit.bracket(text, words.start(), words.end(), by, names()))
                        .map(edit -> place(words.first(), edit.selectionStart() == edit.selectionEnd()
                                ? edit.selectionEnd()
                                : edit.selectionEnd() + 1))
                : across(words, opening(by), "]")
                        .map(last -> place(last, words.end() + 1));
    }

    /**
     * The same without a name, and an empty alternative for these delegations behind it.
     *
     * @return where the words of the alternative are typed
     */
    public Optional<Place> alternative(Selected words, List<String> by) {
        String behind = "] " + opening(by);
        return words.isWithinOne()
                ? within("change.paragraph-alternative", words,
                        text -> BracketEdit.alternative(text, words.start(), words.end(), by, names()))
                        .map(edit -> place(words.first(), edit.selectionEnd()))
                : across(words, opening(List.of()), behind + "]")
                        .map(last -> place(last, words.end() + behind.length()));
    }

    /**
     * Puts a delegation's reserve at the end of the paragraph where the selected words begin, whatever it reads by now.
     *
     * @return behind it
     */
    public Optional<Place> reserve(Selected words, List<String> by) {
        Locale language = model.shownText().map(text -> text.language().locale()).orElse(Locale.ENGLISH);
        return model.session().dossier().find(Paragraph.class, words.first().id()).map(paragraph -> {
            BracketEdit.Edit edit = BracketEdit.reserve(paragraph.words(), by, language);
            reword(Editing.named("change.paragraph-reserve", paragraph), Map.of(paragraph, edit.text()));
            return place(words.first(), edit.selectionEnd());
        });
    }

    private Optional<BracketEdit.Edit> within(String key, Selected words, Function<String, BracketEdit.Edit> act) {
        return asSelected(words.first()).map(paragraph -> {
            BracketEdit.Edit edit = act.apply(paragraph.words());
            reword(Editing.named(key, paragraph), Map.of(paragraph, edit.text()));
            return edit;
        });
    }

    private Optional<Line> across(Selected words, String before, String behind) {
        return asSelected(words.first()).flatMap(first -> asSelected(words.last()).map(last -> {
            reword(Label.of("change.paragraphs-words"), Map.of(first, put(first.words(), words.start(), before), last,
                    put(last.words(), words.end(), behind)));
            return words.last();
        }));
    }

    private static String put(String words, int at, String sign) {
        return words.substring(0, at) + sign + words.substring(at);
    }

    private static String opening(List<String> by) {
        return by.isEmpty() ? "[" : "[" + String.join(", ", by) + ": ";
    }

    private KnownNames names() {
        return model.sheet().names().known();
    }

    /** The paragraph of a line, if it still has its words; else it is said that it was changed. */
    private Optional<Paragraph> asSelected(Line line) {
        Optional<Paragraph> found = model.session().dossier().find(Paragraph.class, line.id())
                .filter(paragraph -> Line.showing(line.id(), paragraph.words()).equals(line));
        if (found.isEmpty()) {
            model.refuse(Label.of("text.refused-changed"));
        }
        return found;
    }

    /** An act that waits for an undo may find other words, and does nothing then. */
    private void reword(Label label, Map<Paragraph, String> words) {
        Map<Id<Paragraph>, List<String>> reworded = words.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().id(), each -> List.of(each.getValue())));
        model.perform(label, dossier -> words.keySet().stream().allMatch(seen -> isIn(dossier, seen))
                ? Drafting.reword(dossier, reworded)
                : List.of());
    }

    private static boolean isIn(Dossier dossier, Paragraph seen) {
        return dossier.find(Paragraph.class, seen.id()).filter(now -> now.words().equals(seen.words())).isPresent();
    }

    private Place place(Line line, int at) {
        return new Place(model.sheet().indexOf(line.id()).orElse(0), at);
    }
}
