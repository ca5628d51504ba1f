package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.app.MeantBracket;
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
            MeantBracket.of(paragraph, stance.about(), beginning).ifPresentOrElse(index -> stances
                    .computeIfAbsent(index, absent -> new ArrayList<>()).add(stance),
                    () -> (stance.about().passage().isPresent() ? goneStances : onAll).add(stance));
        }
        for (OurLanguage language : dossier.ourLanguageFor(paragraph.id())) {
            MeantBracket.of(paragraph, language.about(), beginning).ifPresentOrElse(
                    index -> ours.putIfAbsent(index, language),
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
        return Passage.of(paragraph.words(), bracket.start().at(), MeantBracket.end(paragraph, bracket));
    }
}
