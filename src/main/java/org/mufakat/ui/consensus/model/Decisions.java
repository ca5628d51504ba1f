package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Removal;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Brackets;
import org.mufakat.text.Decided;
import org.mufakat.text.Deciding;
import org.mufakat.text.KnownNames;
import org.mufakat.text.OutstandingIssue;
import org.mufakat.text.Verdict;
import org.mufakat.text.Verdicts;

/** What a person decides about brackets; each decision is one step, and a paragraph of which nothing stays goes. */
public final class Decisions {
    private final ConsensusModel model;

    /** Decides brackets of this model's text. */
    public Decisions(ConsensusModel model) {
        this.model = model;
    }

    /** Lifts the brackets of one choice; its alternatives stay open. */
    public void lift(NotedChoice choice) {
        decide(Map.of(choice.choice().bracket(), Verdict.LIFT),
                Editing.named("change.bracket-lifted", paragraph(choice)));
    }

    /** Takes one of several alternatives, so that the others go; of words joined by slashes the given part. */
    public void take(NotedChoice choice, Optional<String> part) {
        OutstandingIssue issue = model.issues().issueOf(choice);
        Verdict verdict = part.map(Verdict::words).orElse(Verdict.LIFT);
        decide(issue.take(choice.choice().bracket(), verdict),
                Editing.named("change.alternative-taken", paragraph(choice)));
    }

    /** Puts words in the place of a whole issue, or fills a gap with them. */
    public void putIn(NotedChoice choice, String words) {
        putIn(choice, words, UnaryOperator.identity());
    }

    /** The same, with more that changes in the same step. */
    public void putIn(NotedChoice choice, String words, UnaryOperator<List<Change>> with) {
        decide(model.issues().issueOf(choice).take(choice.choice().bracket(), Verdict.words(words)),
                Editing.named("change.words-put-in", paragraph(choice)), with);
    }

    /** Deletes the words of one choice with its brackets. */
    public void delete(NotedChoice choice) {
        decide(Map.of(choice.choice().bracket(), Verdict.DELETE),
                Editing.named("change.bracket-deleted", paragraph(choice)));
    }

    /** Decides just those that are ticked; what stands beside them stays open. */
    public void ticked(Verdict verdict) {
        var verdicts = new LinkedHashMap<Integer, Verdict>();
        model.ticks().inPlay().forEach(choice -> verdicts.put(choice.choice().bracket(), verdict));
        if (verdict == Verdict.LIFT) {
            ticked(verdicts, "change.bracket-lifted", "change.bracket-lifted-several");
        } else {
            ticked(verdicts, "change.bracket-deleted", "change.bracket-deleted-several");
        }
    }

    /** Takes those that are ticked, so that their alternatives that are not ticked go. */
    public void takeTicked() {
        ticked(taking(model.ticks().inPlay()), "change.alternative-taken",
                "change.alternative-taken-several");
    }

    private void ticked(Map<Integer, Verdict> verdicts, String one, String several) {
        List<NotedChoice> ticked = model.ticks().inPlay();
        if (decide(verdicts, ticked.size() == 1
                ? Editing.named(one, paragraph(ticked.getFirst()))
                : Label.of(several, Integer.toString(ticked.size())))) {
            model.ticks().clearInPlay();
        }
    }

    /** Decides all that is open in the paragraph at the caret. */
    public void paragraph(Verdict verdict) {
        String key = verdict == Verdict.LIFT ? "change.bracket-lifted-paragraph" : "change.bracket-deleted-paragraph";
        model.current().ifPresent(paragraph -> decide(
                Verdicts.in(read(), model.caretProperty().get().paragraph(), verdict),
                Editing.named(key, paragraph)));
    }

    /** Decides all that these delegations or groups hold open; "" alone stands for brackets that name nobody. */
    public void by(List<String> codes, Verdict verdict) {
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        codes.forEach(code -> verdicts.putAll(code.isEmpty()
                ? Verdicts.unattributed(read(), verdict)
                : Verdicts.by(read(), code, verdict)));
        String key = verdict == Verdict.LIFT ? "change.bracket-lifted-by" : "change.bracket-deleted-by";
        decide(verdicts, Label.of(key, codes.contains("") ? "@text.unattributed" : String.join(", ", codes)));
    }

    /** The verdicts that take these: their brackets go, and so do their alternatives that are not among them. */
    public Map<Integer, Verdict> taking(List<NotedChoice> choices) {
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        for (NotedChoice choice : choices) {
            model.issues().issueOf(choice).all(Verdict.DELETE).forEach(verdicts::putIfAbsent);
            verdicts.put(choice.choice().bracket(), Verdict.LIFT);
        }
        return verdicts;
    }

    private boolean decide(Map<Integer, Verdict> verdicts, Label label) {
        return decide(verdicts, label, UnaryOperator.identity());
    }

    /**
     * An act that waits for an undo finds another text than the person saw, and does nothing then.
     *
     * @return whether it was not refused
     */
    private boolean decide(Map<Integer, Verdict> verdicts, Label label, UnaryOperator<List<Change>> with) {
        Sheet seen = model.sheet();
        Decided decided = Deciding.decide(seen.read().text(), verdicts);
        Optional<Label> refusal = model.issues().refusal(decided);
        refusal.ifPresentOrElse(model::refuse,
                () -> model.perform(label, dossier -> model.sheet().read() == seen.read()
                        ? with.apply(changes(dossier, seen, verdicts, decided))
                        : List.of()));
        return refusal.isEmpty();
    }

    private BracketedText read() {
        return model.sheet().read().text();
    }

    private static List<Change> changes(Dossier dossier, Sheet sheet, Map<Integer, Verdict> verdicts,
            Decided decided) {
        Map<Id<Paragraph>, List<String>> steps = new LinkedHashMap<>();
        List<Paragraph> gone = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            int row = i;
            String before = sheet.rows().get(i).parsed().text();
            Optional<String> after = decided.paragraphs().get(i);
            if (after.equals(Optional.of(before))) {
                continue;
            }
            dossier.find(Paragraph.class, sheet.rows().get(i).id()).ifPresent(paragraph -> after.ifPresentOrElse(
                    words -> steps.put(paragraph.id(), steps(dossier, paragraph, sheet, row, verdicts, words)),
                    () -> gone.add(paragraph)));
        }
        var changes = new LinkedHashMap<Id<?>, Change>();
        Drafting.reword(dossier, steps).forEach(change -> changes.put(change.id(), change));
        Removal.of(dossier, gone).forEach(change -> changes.putIfAbsent(change.id(), change));
        return List.copyOf(changes.values());
    }

    private static List<String> steps(Dossier dossier, Paragraph paragraph, Sheet sheet, int row,
            Map<Integer, Verdict> verdicts, String words) {
        List<String> steps = new ArrayList<>(Reanchoring.follows(dossier, paragraph)
                ? oneByOne(sheet.read().text(), row, verdicts, sheet.names().known())
                : List.of());
        steps.add(new Line(paragraph.id(), words).rewording(paragraph.words()));
        return steps;
    }

    /** The words after each decision by itself, last bracket first, so that what was noted can follow each. */
    private static List<String> oneByOne(BracketedText read, int row, Map<Integer, Verdict> verdicts,
            KnownNames names) {
        List<String> steps = new ArrayList<>();
        String words = read.paragraphs().get(row).text();
        for (int index : verdicts.keySet().stream().sorted((a, b) -> Integer.compare(b, a)).toList()) {
            var bracket = read.brackets().get(index);
            if (bracket.start().paragraph() == row && bracket.end().paragraph() == row) {
                BracketedText alone = Brackets.parse(List.of(words), names);
                for (int i = 0; i < alone.brackets().size(); i++) {
                    if (alone.brackets().get(i).start().at() == bracket.start().at()) {
                        words = Deciding.decide(alone, Map.of(i, verdicts.get(index))).paragraphs().getFirst()
                                .orElse("");
                        steps.add(words);
                        break;
                    }
                }
            }
        }
        return steps;
    }

    private static Paragraph paragraph(NotedChoice choice) {
        return choice.subject().paragraph();
    }
}
