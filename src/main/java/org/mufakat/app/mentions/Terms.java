package org.mufakat.app.mentions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.app.NamesInTexts;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Names;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.Beneficiaries;
import org.mufakat.text.BeneficiaryWords;
import org.mufakat.text.KnownNames;
import org.mufakat.text.clauses.GeneralWords;
import org.mufakat.text.clauses.NamesInWords;
import org.mufakat.text.clauses.Senses;
import org.mufakat.text.clauses.Token;

/** What a dossier calls its partners, groups, programme areas and kinds of support, in all its languages. */
final class Terms {
    /**
     * A programme area by its names.
     *
     * @param area the area
     * @param code its abbreviation
     * @param names what the words of each of its names mean; a name of one word only where each of them is so short
     * @param own of these, what no other area's name has
     */
    record Area(Id<ProgrammeArea> area, String code, Set<Set<String>> names, Set<String> own) {}

    /** A kind of support, by what the lists of general words call it and by the meaning of its own names. */
    record Kind(Id<SupportKind> kind, Set<String> called, Set<Set<String>> names) {}

    private final GeneralWords words;
    private final NamesInWords names;
    private final Map<String, Id<Delegation>> delegations = new LinkedHashMap<>();
    private final Map<String, Set<Id<Delegation>>> groups = new LinkedHashMap<>();
    private final Set<Id<Delegation>> partners = new LinkedHashSet<>();
    private final Set<Id<Delegation>> takingPart = new LinkedHashSet<>();
    private final BeneficiaryWords beneficiaries;
    private final List<Area> areas;
    private final List<Kind> kinds;

    /** The terms of a dossier; {@code givers} are the partners of its records. */
    Terms(Dossier dossier, Collection<Id<Delegation>> givers, GeneralWords words) {
        this.words = words;
        Optional<Id<Delegation>> ours = dossier.cover().flatMap(Cover::ours);
        for (Delegation delegation : dossier.all(Delegation.class)) {
            delegations.putIfAbsent(delegation.code(), delegation.id());
            delegation.memberships().stream().map(Membership::group).forEach(group -> groups
                    .computeIfAbsent(group, absent -> new LinkedHashSet<>()).add(delegation.id()));
            boolean gives = delegation.role() == DelegationRole.PARTNER || givers.contains(delegation.id());
            if (gives && !ours.equals(Optional.of(delegation.id()))) {
                partners.add(delegation.id());
            }
            if (delegation.takesPart()) {
                takingPart.add(delegation.id());
            }
        }
        names = new NamesInWords(words, spellings(dossier));
        beneficiaries = new BeneficiaryWords(dossier.all(Delegation.class));
        areas = areas(dossier.all(ProgrammeArea.class));
        kinds = dossier.all(SupportKind.class).stream().map(this::kind).toList();
    }

    /** The partners of records, each once. */
    static Set<Id<Delegation>> givers(List<SupportRecord> records) {
        Set<Id<Delegation>> givers = new HashSet<>();
        records.forEach(record -> givers.addAll(record.partners()));
        return givers;
    }

    GeneralWords words() {
        return words;
    }

    NamesInWords names() {
        return names;
    }

    List<Area> areas() {
        return areas;
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** Whether a delegation gives support, or is called a partner. */
    boolean isPartner(Id<Delegation> delegation) {
        return partners.contains(delegation);
    }

    boolean takesPart(Id<Delegation> delegation) {
        return takingPart.contains(delegation);
    }

    /** The partners that take part in the meeting. */
    Set<Id<Delegation>> partnersAtTheTable() {
        return partners.stream().filter(takingPart::contains).collect(Collectors.toSet());
    }

    /** Whom a name means: one delegation, or the members of a group. */
    Set<Id<Delegation>> meant(String code) {
        return Optional.ofNullable(delegations.get(code)).map(Set::of)
                .orElseGet(() -> groups.getOrDefault(code, Set.of()));
    }

    /** Whether a name is a group's. */
    boolean isGroup(String code) {
        return !delegations.containsKey(code);
    }

    /** For whom a record's words say that it was. */
    Beneficiaries beneficiaries(SupportRecord record) {
        return beneficiaries.read(record.beneficiaries());
    }

    /** Whether a word is the abbreviation of an area or the name of somebody. */
    boolean isKnown(String word) {
        return areas.stream().anyMatch(area -> area.code().equals(word)) || !names.in(words.tokens(word)).isEmpty();
    }

    /** What words mean, those of names of delegations and groups left out. */
    Set<String> meaning(String text) {
        List<Token> tokens = words.tokens(text);
        Senses senses = words.senses(tokens);
        names.in(tokens).forEach(senses::passOver);
        return senses.all();
    }

    /** The abbreviations among words that still say something, which are nobody's and no area's. */
    Set<String> programmes(List<Token> tokens, Senses senses) {
        Set<String> programmes = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String written = tokens.get(i).written();
            if (senses.has(i) && ProperNames.isAbbreviation(written) && !isKnown(written)) {
                programmes.add(written);
            }
        }
        return programmes;
    }

    private Map<String, String> spellings(Dossier dossier) {
        Map<String, String> codes = NamesInTexts.spellings(dossier);
        var offered = KnownNames.offered();
        for (String group : NamesInTexts.groups(dossier)) {
            groups.putIfAbsent(group, Set.of());
            offered.spellings(group).forEach(spelling -> codes.putIfAbsent(spelling, group));
        }
        return codes;
    }

    private List<Area> areas(List<ProgrammeArea> all) {
        Map<Id<ProgrammeArea>, Set<Set<String>>> meant = new LinkedHashMap<>();
        Map<String, Set<Id<ProgrammeArea>>> users = new HashMap<>();
        for (ProgrammeArea area : all) {
            if (!area.outside()) {
                meant.put(area.id(), meanings(area.name()));
                meant.get(area.id()).forEach(name -> name.forEach(
                        sense -> users.computeIfAbsent(sense, absent -> new HashSet<>()).add(area.id())));
            }
        }
        return all.stream().filter(area -> !area.outside()).map(area -> new Area(area.id(), area.code(),
                longer(meant.get(area.id())), meant.get(area.id()).stream().flatMap(Set::stream)
                        .filter(sense -> users.get(sense).size() == 1).collect(Collectors.toSet())))
                .toList();
    }

    /** In one language a name may be left with a word that by itself says too little. */
    private static Set<Set<String>> longer(Set<Set<String>> names) {
        boolean any = names.stream().anyMatch(name -> name.size() > 1);
        return names.stream().filter(name -> !any || name.size() > 1).collect(Collectors.toSet());
    }

    private Kind kind(SupportKind kind) {
        Set<String> called = new HashSet<>();
        kind.name().byLanguage().values().forEach(name -> words.kinds(words.tokens(name))
                .forEach(found -> called.add(found.meaning())));
        return new Kind(kind.id(), called, meanings(kind.name()));
    }

    private Set<Set<String>> meanings(Names all) {
        return all.byLanguage().values().stream().map(this::meaning).filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
