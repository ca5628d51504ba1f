package org.mufakat.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Names;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Ranked;
import org.mufakat.domain.SupportKind;

/** The lists by which the words of a file of support records are understood, and what is put into them. */
final class SupportLists {

    private final Offered offered = new Offered();
    private final boolean add;
    private final List<Change> added = new ArrayList<>();
    private final Map<String, Id<Delegation>> partners = new LinkedHashMap<>();
    private final Map<String, Id<ProgrammeArea>> areas = new LinkedHashMap<>();
    private final Map<String, Id<SupportKind>> kinds = new LinkedHashMap<>();
    private Optional<Rank> lastArea;
    private Optional<Rank> lastKind;

    SupportLists(Dossier dossier, boolean add) {
        this.add = add;
        dossier.all(Delegation.class).forEach(each -> partners.putIfAbsent(each.code(), each.id()));
        for (ProgrammeArea area : dossier.all(ProgrammeArea.class)) {
            areas.putIfAbsent(folded(area.code()), area.id());
            area.name().byLanguage().values().forEach(name -> areas.putIfAbsent(folded(name), area.id()));
        }
        for (SupportKind kind : dossier.all(SupportKind.class)) {
            kind.name().byLanguage().values().forEach(name -> kinds.putIfAbsent(folded(name), kind.id()));
        }
        lastArea = last(dossier.all(ProgrammeArea.class));
        lastKind = last(dossier.all(SupportKind.class));
    }

    /** What has to be put into the dossier's lists. */
    List<Change> added() {
        return added;
    }

    Optional<Id<Delegation>> partner(String code, String line, List<Label> wrong) {
        if (!partners.containsKey(code)) {
            if (!add || !Delegation.isCode(code)) {
                wrong.add(Label.of(add ? "refused.line-code" : "refused.line-partner", line, code));
                return Optional.empty();
            }
            Delegation known = offered.delegation(code)
                    .orElseGet(() -> new Delegation(Id.random(), code, Names.english(code), Names.english(code),
                            List.of(), DelegationRole.PARTNER, false, List.of(), Optional.empty()));
            var outside = new Delegation(known.id(), code, known.protocolName(), known.shortName(),
                    known.abbreviations(), known.role(), false, known.memberships(), Optional.empty());
            partners.put(code, outside.id());
            added.add(Change.put(outside));
        }
        return Optional.of(partners.get(code));
    }

    Optional<Id<ProgrammeArea>> area(String words, String line, List<Label> wrong) {
        if (!areas.containsKey(folded(words))) {
            if (!add) {
                wrong.add(Label.of("refused.line-area", line, words));
                return Optional.empty();
            }
            Rank rank = Rank.between(lastArea, Optional.empty());
            lastArea = Optional.of(rank);
            var area = new ProgrammeArea(Id.random(), rank, words, Names.english(words), false);
            areas.put(folded(words), area.id());
            added.add(Change.put(area));
        }
        return Optional.of(areas.get(folded(words)));
    }

    Optional<Id<SupportKind>> kind(String words, String line, List<Label> wrong) {
        if (!kinds.containsKey(folded(words))) {
            if (!add) {
                wrong.add(Label.of("refused.line-kind", line, words));
                return Optional.empty();
            }
            Rank rank = Rank.between(lastKind, Optional.empty());
            lastKind = Optional.of(rank);
            var kind = new SupportKind(Id.random(), rank, Names.english(words));
            kinds.put(folded(words), kind.id());
            added.add(Change.put(kind));
        }
        return Optional.of(kinds.get(folded(words)));
    }

    private static Optional<Rank> last(List<? extends Ranked> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast().rank());
    }

    private static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
