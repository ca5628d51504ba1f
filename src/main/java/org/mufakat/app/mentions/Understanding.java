package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.text.clauses.Clause;
import org.mufakat.text.clauses.Cue;
import org.mufakat.text.clauses.Phrases;
import org.mufakat.text.clauses.Senses;
import org.mufakat.text.clauses.Sentence;
import org.mufakat.text.clauses.Token;

/** Understands sentences by a dossier's terms: whom they name, which area, which kind of support, which programme. */
final class Understanding {
    private final Terms terms;

    Understanding(Terms terms) {
        this.terms = terms;
    }

    /** What each part of a sentence speaks of; a part that names no partner speaks of those named before it. */
    List<Meaning> of(Sentence sentence) {
        List<Meaning> parts = sentence.clauses().stream().map(this::of).toList();
        Meaning.Speech speech = speech(sentence.words());
        List<Meaning> joined = new ArrayList<>();
        Set<Id<Delegation>> named = Set.of();
        for (Meaning part : parts) {
            Meaning now = part.in(named, speech);
            named = now.partners();
            joined.add(now);
        }
        return joined;
    }

    private Meaning.Speech speech(String sentence) {
        List<Token> tokens = terms.words().tokens(sentence);
        boolean support = says(Cue.SUPPORT, tokens);
        boolean courtesy = says(Cue.COURTESY, tokens) && !support;
        if (!courtesy && (support || says(Cue.THANKS, tokens))) {
            return Meaning.Speech.OF_SUPPORT;
        }
        return says(Cue.EXCHANGE, tokens) ? Meaning.Speech.OF_EXCHANGE : Meaning.Speech.OTHER;
    }

    private boolean says(Cue cue, List<Token> tokens) {
        return !terms.words().cue(cue, tokens).isEmpty();
    }

    private Meaning of(Clause clause) {
        List<Token> tokens = terms.words().tokens(clause.words());
        List<Phrases.At<String>> names = terms.names().in(tokens);
        Senses senses = terms.words().senses(tokens);
        names.forEach(senses::passOver);
        Set<String> programmes = terms.programmes(tokens, senses);
        terms.words().cue(Cue.THANKS, tokens).forEach(senses::passOver);
        Set<Integer> inNames = new HashSet<>();
        List<Map<String, String>> properNames = properNames(clause.words(), tokens, senses, inNames);
        inNames.forEach(each -> senses.passOver(each.intValue()));
        Set<String> all = senses.all();
        Set<Id<ProgrammeArea>> inFull = new LinkedHashSet<>();
        Set<Id<ProgrammeArea>> inPart = new LinkedHashSet<>();
        Set<String> areaWords = areas(clause.words(), all, inFull, inPart);
        Set<Id<SupportKind>> kinds = kinds(tokens, senses, inNames, areaWords);
        terms.words().cue(Cue.SUPPORT, tokens).forEach(senses::passOver);
        return new Meaning(clause, partners(tokens, names), false, written(senses, tokens), inFull, inPart,
                areaWords, kinds, programmes, properNames, Meaning.Speech.OTHER, Reach.in(tokens, names, terms));
    }

    private Set<Id<Delegation>> partners(List<Token> tokens, List<Phrases.At<String>> names) {
        Set<Id<Delegation>> named = new LinkedHashSet<>();
        for (Phrases.At<String> name : names) {
            Set<Id<Delegation>> meant = terms.meant(name.meaning());
            boolean group = terms.isGroup(name.meaning());
            if (!group || meant.stream().filter(terms::isPartner).count() * 2 > meant.size()) {
                meant.stream().filter(terms::isPartner).forEach(named::add);
            }
        }
        if (named.isEmpty() && says(Cue.PARTNERS, tokens)) {
            named.addAll(terms.partnersAtTheTable());
        }
        return named;
    }

    /** Names whose words are not an area's: what they mean, each with its word; where they stand is added to a set. */
    private List<Map<String, String>> properNames(String text, List<Token> tokens, Senses senses,
            Set<Integer> within) {
        List<Map<String, String>> found = new ArrayList<>();
        for (Phrases.At<Boolean> name : ProperNames.in(text, tokens)) {
            Map<String, String> meant = new LinkedHashMap<>();
            for (int i = name.from(); i < name.to(); i++) {
                if (senses.has(i)) {
                    meant.putIfAbsent(senses.at(i), tokens.get(i).written());
                }
            }
            boolean area = terms.areas().stream().flatMap(each -> each.names().stream())
                    .anyMatch(each -> each.containsAll(meant.keySet()));
            if (meant.size() > 1 && !area) {
                found.add(meant);
                for (int i = name.from(); i < name.to(); i++) {
                    within.add(i);
                }
            }
        }
        return found;
    }

    /** Finds the areas that are named, and tells the words by which one is named in full. */
    private Set<String> areas(String text, Set<String> senses, Set<Id<ProgrammeArea>> inFull,
            Set<Id<ProgrammeArea>> inPart) {
        Set<String> used = new HashSet<>();
        for (Terms.Area area : terms.areas()) {
            boolean coded = stands(area.code(), text);
            boolean full = coded;
            for (Set<String> name : area.names()) {
                if (senses.containsAll(name)) {
                    full = true;
                    used.addAll(name);
                }
            }
            if (full) {
                inFull.add(area.area());
            } else if (area.own().stream().anyMatch(senses::contains)) {
                inPart.add(area.area());
            }
        }
        return used;
    }

    private static boolean stands(String code, String text) {
        return text.contains(code)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(code) + "(?![\\p{L}\\p{N}])")
                        .matcher(text).find();
    }

    private Set<Id<SupportKind>> kinds(List<Token> tokens, Senses senses, Set<Integer> inNames,
            Set<String> areaWords) {
        Set<String> called = new HashSet<>();
        for (Phrases.At<String> found : terms.words().kinds(tokens)) {
            boolean areas = areaWords.contains(senses.at(found.from()));
            if (!areas && !inNames.contains(found.from())) {
                called.add(found.meaning());
            }
        }
        Set<String> meant = senses.all();
        Set<Id<SupportKind>> kinds = new LinkedHashSet<>();
        for (Terms.Kind kind : terms.kinds()) {
            boolean byName = kind.called().isEmpty()
                    && kind.names().stream().anyMatch(name -> meant.containsAll(name));
            if (byName || kind.called().stream().anyMatch(called::contains)) {
                kinds.add(kind.kind());
            }
        }
        return kinds;
    }

    private static Map<String, String> written(Senses senses, List<Token> tokens) {
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (senses.has(i)) {
                written.putIfAbsent(senses.at(i), tokens.get(i).written());
            }
        }
        return written;
    }
}
