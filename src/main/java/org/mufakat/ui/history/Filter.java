package org.mufakat.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.Sought;

/**
 * Which steps are shown.
 *
 * @param places in which places; everywhere when empty
 * @param entry those of one entry, absent for all
 * @param authors by whom; everybody when empty
 * @param since since when
 * @param kinds of which kinds; all when empty
 * @param words with which words before or after; all when empty
 */
record Filter(Set<Where> places, Optional<Id<?>> entry, Set<String> authors, Since since, Set<ChangeKind> kinds,
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
        WEEK
    }

    Filter in(Set<Where> wanted) {
        return new Filter(Set.copyOf(wanted), entry, authors, since, kinds, words);
    }

    Filter of(Optional<Id<?>> wanted) {
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

    /** What the history is asked for. */
    Sought sought(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Optional<LocalDate> first = switch (since) {
            case ALWAYS -> Optional.empty();
            case TODAY -> Optional.of(today);
            case YESTERDAY -> Optional.of(today.minusDays(1));
            case WEEK -> Optional.of(today.minusDays(6));
        };
        return new Sought(places.stream().flatMap(place -> place.types.stream()).collect(Collectors.toSet()), entry,
                authors, first.map(day -> day.atStartOfDay(zone).toInstant()), kinds, words);
    }
}
