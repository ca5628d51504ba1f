package org.mufakat.app.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.Offered;
import org.mufakat.app.TypedDelegations;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Names;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Ranked;
import org.mufakat.domain.SupportKind;
import org.mufakat.text.Folding;

/** Makes the entries that a dossier's lists lack; the same words always give the same entry. */
final class Additions {
    private final Offered offered;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Entry> made = new HashMap<>();
    private Optional<Rank> lastArea;
    private Optional<Rank> lastKind;

    Additions(Dossier dossier, Offered offered) {
        this.offered = offered;
        dossier.all(Delegation.class).forEach(each -> codes.add(each.code()));
        lastArea = last(dossier.all(ProgrammeArea.class));
        lastKind = last(dossier.all(SupportKind.class));
    }

    /** A partner of that code or name, with what the program knows of it; it takes no part in the meeting. */
    Delegation partner(String words) {
        Optional<Delegation> called = offered.called(words);
        String name = called.map(Delegation::code).orElse(words);
        return (Delegation) made.computeIfAbsent("partner " + Folding.fold(name), absent -> {
            Optional<Delegation> known = called.filter(each -> !codes.contains(each.code()));
            String code = known.map(Delegation::code).orElseGet(() -> Delegation.isCode(words) && !codes.contains(words)
                    ? words
                    : TypedDelegations.proposed(words, codes, numbers));
            codes.add(code);
            return known.map(Additions::outside).orElseGet(() -> new Delegation(Id.random(), code, Names.english(words),
                    Names.english(words), List.of(), DelegationRole.PARTNER, false, List.of(), Optional.empty()));
        });
    }

    /** An area of that name, behind the others. */
    ProgrammeArea area(String words) {
        return (ProgrammeArea) made.computeIfAbsent("area " + Folding.fold(words), absent -> {
            Rank rank = Rank.between(lastArea, Optional.empty());
            lastArea = Optional.of(rank);
            return new ProgrammeArea(Id.random(), rank, words, Names.english(words), false);
        });
    }

    /** A kind of that name, behind the others. */
    SupportKind kind(String words) {
        return (SupportKind) made.computeIfAbsent("kind " + Folding.fold(words), absent -> {
            Rank rank = Rank.between(lastKind, Optional.empty());
            lastKind = Optional.of(rank);
            return new SupportKind(Id.random(), rank, Names.english(words));
        });
    }

    private static Delegation outside(Delegation known) {
        return new Delegation(known.id(), known.code(), known.protocolName(), known.shortName(), known.abbreviations(),
                known.role(), false, known.memberships(), Optional.empty());
    }

    private static Optional<Rank> last(List<? extends Ranked> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast().rank());
    }
}
