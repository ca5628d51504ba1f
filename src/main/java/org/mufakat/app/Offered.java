package org.mufakat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Membership;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.exchange.Bundle;
import org.mufakat.exchange.BundleProblem;
import org.mufakat.exchange.BundleReader;
import org.mufakat.text.Folding;

/** What the program brings along for a dossier: delegations, programme areas and kinds of support, and the sample. */
public final class Offered {

    private static final String LISTS = "/org/mufakat/app/offered.json";
    private static final String SAMPLE = "/org/mufakat/sample/sample.json";

    private final Dossier lists;
    private Map<String, Delegation> byName = Map.of();

    /** Reads the lists. */
    public Offered() {
        lists = read(LISTS).dossier();
    }

    /** The sample dossier. */
    public static Dossier sample() {
        return read(SAMPLE).dossier();
    }

    /** The entries of a dossier that begins on that day: members of groups are those of the day. */
    public List<Entry> entries(LocalDate day) {
        Stream<Entry> delegations = lists.all(Delegation.class).stream().filter(Delegation::takesPart)
                .filter(each -> each.memberships().isEmpty()
                        || each.memberships().stream().anyMatch(held -> held.holdsOn(day)))
                .map(each -> each);
        return Stream.concat(delegations, Stream.concat(lists.all(EntryType.PROGRAMME_AREA).stream(),
                lists.all(EntryType.SUPPORT_KIND).stream())).toList();
    }

    /** The groups that are known, those of the usual meeting first. */
    public List<String> groups() {
        List<Delegation> all = lists.all(Delegation.class);
        return Stream.concat(all.stream().filter(Delegation::takesPart).flatMap(each -> each.memberships().stream()
                .limit(1)), all.stream().flatMap(each -> each.memberships().stream())).map(Membership::group).distinct()
                .toList();
    }

    /** Every delegation that is known, in protocol order; most take part in no dossier before somebody says so. */
    public List<Delegation> delegations() {
        return lists.all(Delegation.class);
    }

    /** The delegations that belonged to that group on that day. */
    public List<Delegation> members(String group, LocalDate day) {
        return lists.all(Delegation.class).stream().filter(each -> each.memberships().stream()
                .anyMatch(held -> held.group().equals(group) && held.holdsOn(day))).toList();
    }

    /** The programme areas that are offered, those of energy in ASEAN. */
    public List<ProgrammeArea> areas() {
        return lists.all(ProgrammeArea.class);
    }

    /** The kinds of support that every dossier begins with. */
    public List<SupportKind> kinds() {
        return lists.all(SupportKind.class);
    }

    /** What is known about the delegation of that code, also of partners that no dossier begins with. */
    public Optional<Delegation> delegation(String code) {
        return lists.all(Delegation.class).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The delegation of that code, or of a name that is written so but for case and marks. */
    public Optional<Delegation> called(String words) {
        if (byName.isEmpty()) {
            Map<String, Delegation> names = new HashMap<>();
            delegations().forEach(each -> each.names().forEach(name -> names.putIfAbsent(Folding.fold(name), each)));
            byName = Map.copyOf(names);
        }
        return delegation(words).or(() -> Optional.ofNullable(byName.get(Folding.fold(words))));
    }

    /** Whether there is nothing in the dossier but its cover and what was offered, as it was offered. */
    public boolean isUntouched(Dossier dossier) {
        for (EntryType type : EntryType.values()) {
            boolean offered = dossier.all(type).stream()
                    .allMatch(
                            entry -> entry instanceof Cover || lists.find(type, entry.id()).equals(Optional.of(entry)));
            if (!offered) {
                return false;
            }
        }
        return true;
    }

    private static Bundle read(String resource) {
        try (InputStream in = Offered.class.getResourceAsStream(resource)) {
            return BundleReader.read(in);
        } catch (BundleProblem e) {
            throw new IllegalStateException(resource, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
