package org.mufakat.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.Sought;

/**
 * Which steps are shown.
 *
 * @param places in which places; everywhere when empty
 * @param entry those of one item, record, text or paragraph and of what belongs to it, absent for all
 * @param authors by whom; everybody when empty
 * @param since since when
 * @param kinds of which kinds; all when empty
 * @param words with which words before or after; all when empty
 */
record Filter(Set<Where> places, Optional<Anchor> entry, Set<String> authors, Since since, Set<ChangeKind> kinds,
        String words) {

    /** All steps. */
    static final Filter ALL = new Filter(Set.of(), Optional.empty(), Set.of(), Since.ALWAYS, Set.of(), "");

    /** The places of the window in which something can be changed. */
    enum Where {
        /** Items, positions, contributions, and what is about them. */
        AGENDA(EnumSet.of(EntryType.AGENDA_ITEM, EntryType.POSITION, EntryType.CONTRIBUTION)),
        /** Support records, and what is about them. */
        SUPPORT(EnumSet.of(EntryType.SUPPORT_RECORD)),
        /** Texts, paragraphs, revisions, packages, and what is about them. */
        TEXT(EnumSet.of(EntryType.CONSENSUS_TEXT, EntryType.PARAGRAPH, EntryType.REVISION,
                EntryType.BRACKET_PACKAGE)),
        /** Meetings, delegations and lists. */
        LISTS(EnumSet.of(EntryType.COVER, EntryType.DELEGATION, EntryType.PROGRAMME_AREA, EntryType.SUPPORT_KIND,
                EntryType.CONTRIBUTOR, EntryType.MEETING));

        private final Set<EntryType> types;

        Where(Set<EntryType> types) {
            this.types = types;
        }
    }

    /** Since when. */
    enum Since {
        /** From the beginning. */
        ALWAYS,
        /** Since midnight. */
        TODAY,
        /** Since the midnight before. */
        YESTERDAY,
        /** For seven days. */
        WEEK,
        /** Since the person last looked at the dossier, as the overview has it. */
        LOOKED
    }

    Filter in(Set<Where> wanted) {
        return new Filter(Set.copyOf(wanted), entry, authors, since, kinds, words);
    }

    Filter of(Optional<Anchor> wanted) {
        return new Filter(places, wanted, authors, since, kinds, words);
    }

    Filter by(Set<String> wanted) {
        return new Filter(places, entry, Set.copyOf(wanted), since, kinds, words);
    }

    Filter since(Since wanted) {
        return new Filter(places, entry, authors, wanted, kinds, words);
    }

    Filter ofKind(Set<ChangeKind> wanted) {
        return new Filter(places, entry, authors, since, Set.copyOf(wanted), words);
    }

    Filter with(String wanted) {
        return new Filter(places, entry, authors, since, kinds, wanted);
    }

    /** What the history is asked for; {@code looked} is when the person last looked, absent when never. */
    Sought sought(Instant now, ZoneId zone, Optional<Instant> looked) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Optional<Instant> first = switch (since) {
            case ALWAYS -> Optional.empty();
            case TODAY -> Optional.of(midnight(today, zone));
            case YESTERDAY -> Optional.of(midnight(today.minusDays(1), zone));
            case WEEK -> Optional.of(midnight(today.minusDays(6), zone));
            case LOOKED -> looked;
        };
        return new Sought(places.stream().flatMap(place -> place.types.stream()).collect(Collectors.toSet()),
                entry.map(Anchor::entry), authors, first, kinds, words);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
