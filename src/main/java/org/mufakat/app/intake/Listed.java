package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportStatus;
import org.mufakat.domain.VisibleWords;
import org.mufakat.text.EditDistance;
import org.mufakat.text.Folding;

/** What the words of a table mean by the lists of a dossier, and by what a person added to them while looking. */
public final class Listed {
    private static final Pattern BETWEEN = Pattern.compile("(?iU)\\s*(?:[,;/\\n+]|&|\\band\\b|\\bvà\\b)\\s*");
    private static final int MOST_NEAR = 3;
    /** A longer cell names no partners; it is read as one that nobody knows. */
    private static final int LONGEST = 1_000;
    private static final int SHORT = 60;
    private static final int MOST_USUAL = 4;

    private final Map<String, Delegation> partners = new LinkedHashMap<>();
    private final Map<String, ProgrammeArea> areas = new LinkedHashMap<>();
    private final Map<String, SupportKind> kinds = new LinkedHashMap<>();
    private final StatusWords statuses;
    private final Map<String, List<Named>> read = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /** A partner as a cell names it, absent where nobody of that name is known. */
    record Named(String words, Optional<Id<Delegation>> partner) {
        boolean isKnown() {
            return partner.isPresent();
        }
    }

    /** The lists of a dossier with entries that are added to them. */
    Listed(Dossier dossier, List<Entry> added, StatusWords statuses) {
        all(dossier, added, Delegation.class).forEach(this::put);
        for (ProgrammeArea area : all(dossier, added, ProgrammeArea.class)) {
            areas.putIfAbsent(folded(area.code()), area);
            area.name().byLanguage().values().forEach(name -> areas.putIfAbsent(folded(name), area));
        }
        for (SupportKind kind : all(dossier, added, SupportKind.class)) {
            kind.name().byLanguage().values().forEach(name -> kinds.putIfAbsent(folded(name), kind));
        }
        this.statuses = statuses;
    }

    private static <T extends Entry> List<T> all(Dossier dossier, List<Entry> added, Class<T> kind) {
        return Stream.concat(dossier.all(kind).stream(), added.stream().filter(kind::isInstance).map(kind::cast))
                .toList();
    }

    private void put(Delegation each) {
        partners.putIfAbsent(folded(each.code()), each);
        each.names().forEach(name -> partners.putIfAbsent(folded(name), each));
    }

    /** The partners that a cell names, each once, in their order. */
    List<Named> partners(String cell) {
        return read.computeIfAbsent(cell.length() > LONGEST ? cell.substring(0, SHORT) + "…" : cell, words -> {
            String seen = VisibleWords.of(words.replace("\n", ";")).strip();
            Set<Named> found = new LinkedHashSet<>();
            for (String part : partners.containsKey(folded(seen)) ? new String[]{seen} : BETWEEN.split(seen)) {
                if (!part.isBlank()) {
                    found.addAll(ofPart(part.strip()));
                }
            }
            Set<Optional<Id<Delegation>>> once = new LinkedHashSet<>();
            return found.stream().filter(each -> !each.isKnown() || once.add(each.partner())).toList();
        });
    }

    private List<Named> ofPart(String part) {
        Named whole = named(part);
        List<Named> tokens = Arrays.stream(part.split("\\s+")).map(this::named).toList();
        boolean separately = !whole.isKnown() && tokens.size() > 1
                && tokens.stream().allMatch(each -> each.isKnown() || Delegation.isCode(each.words()));
        return separately ? tokens : List.of(whole);
    }

    private Named named(String words) {
        return new Named(words, Optional.ofNullable(partners.get(folded(words))).map(Delegation::id));
    }

    Optional<Id<ProgrammeArea>> area(String words) {
        return Optional.ofNullable(areas.get(folded(words))).map(ProgrammeArea::id);
    }

    Optional<Id<SupportKind>> kind(String words) {
        return Optional.ofNullable(kinds.get(folded(words))).map(SupportKind::id);
    }

    Optional<SupportStatus> status(String words) {
        return statuses.status(folded(words));
    }

    /** The partners that take part, a few of them. */
    List<Delegation> usualPartners() {
        return partners.values().stream().filter(each -> each.takesPart() && each.role() == DelegationRole.PARTNER)
                .distinct().limit(MOST_USUAL).toList();
    }

    /** Delegations with a name like these words. */
    List<Delegation> nearPartners(String words) {
        return near(partners, words);
    }

    /** Areas with a name like these words. */
    List<ProgrammeArea> nearAreas(String words) {
        return near(areas, words);
    }

    /** Kinds with a name like these words. */
    List<SupportKind> nearKinds(String words) {
        return near(kinds, words);
    }

    private <T> List<T> near(Map<String, T> names, String words) {
        String sought = folded(words);
        return names.entrySet().stream().filter(entry -> isNear(entry.getKey(), sought)).map(Map.Entry::getValue)
                .distinct().limit(MOST_NEAR).collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isNear(String name, String sought) {
        int shorter = Math.min(name.length(), sought.length());
        boolean within = shorter >= 4 && (name.contains(sought) || sought.contains(name));
        return within || shorter >= 3 && name.length() < 80 && sought.length() < 80
                && EditDistance.within(name, sought, shorter < 5 ? 1 : 2);
    }

    private String folded(String words) {
        return folded.computeIfAbsent(words, Listed::fold);
    }

    static String fold(String words) {
        return Folding.fold(VisibleWords.of(words)).strip().replaceAll("\\s+", " ");
    }
}
