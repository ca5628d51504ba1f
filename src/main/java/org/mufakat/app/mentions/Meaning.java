package org.mufakat.app.mentions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.text.clauses.Clause;

/**
 * What a part of a sentence speaks of.
 *
 * @param clause the part
 * @param partners the partners that it names, or that were named last in the sentence
 * @param carried whether they were named before it
 * @param senses what its words mean, each with the word as written; names of programmes apart
 * @param inFull the areas that it names in full
 * @param inPart the areas of whose name it has words that are in no other area's
 * @param areaWords the meanings by which it names areas in full
 * @param kinds the kinds of support that it names
 * @param programmes the abbreviations in it that are nobody's and no area's
 * @param properNames what the words of each proper name in it mean
 * @param speech what kind of sentence it stands in
 * @param reach for whom
 */
record Meaning(Clause clause, Set<Id<Delegation>> partners, boolean carried, Map<String, String> senses,
        Set<Id<ProgrammeArea>> inFull, Set<Id<ProgrammeArea>> inPart, Set<String> areaWords, Set<Id<SupportKind>> kinds,
        Set<String> programmes, List<Map<String, String>> properNames, Speech speech, Reach reach) {

    /** What kind of sentence it is. */
    enum Speech {
        /** It speaks of what partners do for others, or thanks for it. */
        OF_SUPPORT,
        /** It speaks of an exchange, without saying who gives. */
        OF_EXCHANGE,
        /** It speaks of anything else. */
        OTHER
    }

    /** Whether it says that partners do something for others. */
    boolean isSupport() {
        return speech == Speech.OF_SUPPORT;
    }

    /** Whether it says anything of its own by which a record can be told from others. */
    boolean hasTopic() {
        return !senses.isEmpty() || !properNames.isEmpty() || !programmes.isEmpty() || !kinds.isEmpty();
    }

    /** The same part as it stands in a sentence: by whom where it names nobody, and in what kind of sentence. */
    Meaning in(Set<Id<Delegation>> before, Speech sentence) {
        boolean named = !partners.isEmpty();
        return new Meaning(clause, named ? partners : before, !named && !before.isEmpty(), senses, inFull, inPart,
                areaWords, kinds, programmes, properNames, sentence, reach);
    }
}
