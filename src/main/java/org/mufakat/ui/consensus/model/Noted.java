package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Stance;
import org.mufakat.text.Bracket;

/**
 * What was noted about a paragraph and about each bracket that begins in it.
 *
 * @param paragraph the paragraph as a whole
 * @param brackets each bracket that begins in it, by its place among the brackets of the text
 * @param goneStances stances on brackets that are there no more
 * @param moreLanguage further language of ours for the paragraph as a whole, where two that had some went together
 * @param goneLanguage our language for brackets that are there no more, for words that stand decided among it
 */
public record Noted(Subject paragraph, Map<Integer, Subject> brackets, List<Stance> goneStances,
        List<OurLanguage> moreLanguage, List<OurLanguage> goneLanguage) {

    /**
     * Brings together what was noted about a paragraph.
     *
     * @param beginning the brackets that begin in it, by their place among the brackets of the text
     */
    static Noted of(Dossier dossier, Paragraph paragraph, Map<Integer, Bracket> beginning) {
        Map<Integer, List<Stance>> stances = new HashMap<>();
        Map<Integer, OurLanguage> ours = new HashMap<>();
        List<Stance> onAll = new ArrayList<>();
        List<Stance> goneStances = new ArrayList<>();
        List<OurLanguage> oursForAll = new ArrayList<>();
        List<OurLanguage> goneLanguage = new ArrayList<>();
        for (Stance stance : dossier.stancesOn(paragraph.id())) {
            place(paragraph, stance.about(), beginning).ifPresentOrElse(index -> stances
                    .computeIfAbsent(index, absent -> new ArrayList<>()).add(stance),
                    () -> (stance.about().passage().isPresent() ? goneStances : onAll).add(stance));
        }
        for (OurLanguage language : dossier.ourLanguageFor(paragraph.id())) {
            place(paragraph, language.about(), beginning).ifPresentOrElse(index -> ours.putIfAbsent(index, language),
                    () -> (language.about().passage().isPresent() ? goneLanguage : oursForAll).add(language));
        }
        Map<Integer, Subject> brackets = new HashMap<>();
        beginning.forEach((index, bracket) -> brackets.put(index, new Subject(paragraph,
                Optional.of(passage(paragraph, bracket)), stances.getOrDefault(index, List.of()),
                Optional.ofNullable(ours.get(index)))));
        return new Noted(new Subject(paragraph, Optional.empty(), onAll, oursForAll.stream().findFirst()), brackets,
                goneStances, oursForAll.stream().skip(1).toList(), goneLanguage);
    }

    /** Our language for words that stand in the paragraph without brackets now. */
    public List<OurLanguage> standing() {
        return goneLanguage.stream().filter(ours -> standing(ours).isPresent()).toList();
    }

    /** Our language for words that stand there no more. */
    public List<OurLanguage> lost() {
        return goneLanguage.stream().filter(ours -> standing(ours).isEmpty()).toList();
    }

    /** Where the words stand that our language is for. */
    public Optional<Passage> standing(OurLanguage ours) {
        return ours.about().passage().flatMap(passage -> passage.foundIn(paragraph.paragraph().words()));
    }

    /** The part of a bracket that stands in the paragraph where it begins. */
    private static Passage passage(Paragraph paragraph, Bracket bracket) {
        return Passage.of(paragraph.words(), bracket.start().at(), end(paragraph, bracket));
    }

    private static int end(Paragraph paragraph, Bracket bracket) {
        return bracket.end().paragraph() == bracket.start().paragraph()
                ? bracket.end().at()
                : paragraph.words().length();
    }

    /** The bracket that an anchor means: the one that begins where its passage does, else ends there, else is most of it. */
    private static Optional<Integer> place(Paragraph paragraph, Anchor about, Map<Integer, Bracket> beginning) {
        return about.passage().flatMap(passage -> passage.foundIn(paragraph.words()))
                .flatMap(found -> first(beginning, (index, bracket) -> bracket.start().at() == found.start())
                        .or(() -> first(beginning, (index, bracket) -> end(paragraph, bracket) == found.end()))
                        .or(() -> first(beginning, (index, bracket) -> mostly(found, bracket.start().at(),
                                end(paragraph, bracket)))));
    }

    private static boolean mostly(Passage found, int start, int end) {
        int common = Math.min(found.end(), end) - Math.max(found.start(), start);
        return 2 * common > Math.max(found.end() - found.start(), end - start);
    }

    private static Optional<Integer> first(Map<Integer, Bracket> brackets,
            BiFunction<Integer, Bracket, Boolean> holds) {
        return brackets.entrySet().stream().filter(entry -> holds.apply(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey).min(Integer::compare);
    }
}
