package org.mufakat.ui.support.model;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.text.Folding;
import org.mufakat.text.PeriodWords;
import org.mufakat.ui.control.Words;

/** What the parts of support records of one dossier are called, in the language of the window. */
public final class SupportLabels {
    private static final Comparator<Delegation> BY_PROTOCOL = Comparator
            .comparing((Delegation each) -> each.protocolName().in(Language.ENGLISH)).thenComparing(Delegation::code);

    private final Words words;
    private final Language language;
    private final Days days;
    private final Map<Id<Delegation>, Delegation> delegations = new HashMap<>();
    private final Map<Id<ProgrammeArea>, Integer> places = new HashMap<>();
    private final List<ProgrammeArea> areas;
    private final List<SupportKind> kinds;
    private final Optional<LocalDate> meetingStarts;
    private final Optional<LocalDate> meetingEnds;
    private final Map<List<Id<Delegation>>, Set<Optional<Id<Delegation>>>> backers = new HashMap<>();
    private final Map<Set<Optional<Id<Delegation>>>, Set<Optional<Id<Delegation>>>> together = new HashMap<>();
    private final Map<Period, Optional<Precision>> precisions = new HashMap<>();
    private final Receivers receivers;

    /** Labels for that dossier. */
    public SupportLabels(Dossier dossier, Words words) {
        this.words = words;
        this.language = new Language(words.messages().locale().getLanguage());
        this.days = new Days(language);
        this.areas = dossier.all(ProgrammeArea.class);
        this.kinds = dossier.all(SupportKind.class);
        dossier.all(Delegation.class).forEach(each -> delegations.put(each.id(), each));
        for (int i = 0; i < areas.size(); i++) {
            places.put(areas.get(i).id(), i);
        }
        this.receivers = new Receivers(delegations.values());
        this.meetingStarts = dossier.preparedMeeting().map(Meeting::dates).flatMap(Period::from);
        this.meetingEnds = dossier.preparedMeeting().flatMap(Meeting::lastDay);
    }

    /** The language of the labels. */
    public Language language() {
        return language;
    }

    /** Days as the window shows and reads them. */
    public Days days() {
        return days;
    }

    /** The programme areas in the dossier's order. */
    public List<ProgrammeArea> areas() {
        return areas;
    }

    /** The kinds of support in the dossier's order. */
    public List<SupportKind> kinds() {
        return kinds;
    }

    // Made for each record before the first is seen: loops, for streams and what they are given cost more while cold.
    /** The row of a record. */
    public SupportRow row(SupportRecord record) {
        Set<Optional<Id<Delegation>>> backers = backers(record.partners());
        var partners = new StringBuilder();
        for (Id<Delegation> id : record.partners()) {
            partners.append(partners.isEmpty() ? "" : ", ").append(partner(id));
        }
        var confirmed = new StringBuilder();
        for (Confirmation each : record.confirmations()) {
            confirmed.append(confirmed.isEmpty() ? "" : "; ").append(confirmation(each));
        }
        String area = area(record.area());
        String kind = kind(record.kind());
        boolean after = meetingEnds.isPresent() && record.beginsAfter(meetingEnds.get());
        String all = String.join("\n", record.title(), partners, area, kind, record.period().words(),
                record.beneficiaries(), status(record.status()), record.source(), confirmed,
                String.valueOf(record.number()));
        int place = record.area().isPresent() ? places.getOrDefault(record.area().get(), areas.size()) : areas.size();
        return new SupportRow(record, backers, partners.toString(), area, place, kind,
                Source.shortly(record.source()), confirmed.toString(), after, Span.of(record.period()),
                receivers.of(record.beneficiaries()), folded(all));
    }

    /** Under whose chips the records of those partners stand: the same value for the same partners. */
    private Set<Optional<Id<Delegation>>> backers(List<Id<Delegation>> partners) {
        return backers.computeIfAbsent(partners, named -> {
            Set<Optional<Id<Delegation>>> all = new HashSet<>();
            named.forEach(each -> all.add(backer(each)));
            return together.computeIfAbsent(all, same -> Set.copyOf(all));
        });
    }

    /** Plain ASCII, as most records are, needs no table of characters to be folded. */
    private static String folded(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return Folding.fold(words);
            }
        }
        return words.toLowerCase(Locale.ROOT);
    }

    /** Under whose chip a partner's records stand: its own when it takes part, else that of all others. */
    public Optional<Id<Delegation>> backer(Id<Delegation> partner) {
        return Optional.ofNullable(delegations.get(partner)).filter(Delegation::takesPart).map(Delegation::id);
    }

    /** The name of a partner. */
    public String partner(Id<Delegation> id) {
        return Optional.ofNullable(delegations.get(id)).map(found -> found.nameIn(language())).orElse("");
    }

    /** The name of whom a chip stands for. */
    public String chip(Optional<Id<Delegation>> backer) {
        return backer.map(this::partner).orElseGet(() -> words.text("support.others"));
    }

    /** The short name of an area. */
    public String area(Optional<Id<ProgrammeArea>> area) {
        return area.flatMap(this::find).map(found -> found.outside()
                ? words.text("support.area.outside")
                : found.code()).orElseGet(() -> words.text("support.not-stated"));
    }

    /** The full name of an area. */
    public String areaInFull(Optional<Id<ProgrammeArea>> area) {
        return area.flatMap(this::find).map(found -> found.name().in(language())).filter(name -> !name.isBlank())
                .orElseGet(() -> area(area));
    }

    /** The name of a kind; empty when not stated. */
    public String kind(Optional<Id<SupportKind>> kind) {
        for (SupportKind each : kinds) {
            if (kind.isPresent() && each.id().equals(kind.get())) {
                return each.name().in(language());
            }
        }
        return "";
    }

    /** The place of a row's kind in the dossier's list, the last when not stated. */
    int kindPlace(SupportRow row) {
        return row.record().kind().map(kind -> kinds.stream().map(SupportKind::id).toList().indexOf(kind))
                .filter(place -> place >= 0).orElse(kinds.size());
    }

    /** The columns of a matrix: in the dossier's order, not stated last; beneficiaries by protocol, members first. */
    public List<Column> columns(Column.By by, Collection<SupportRow> counted) {
        List<Column> columns = new ArrayList<>();
        switch (by) {
            case AREA -> {
                areas.forEach(area -> columns.add(new Column.Area(Optional.of(area.id()))));
                columns.add(new Column.Area(Optional.empty()));
            }
            case KIND -> {
                kinds.forEach(kind -> columns.add(new Column.Kind(Optional.of(kind.id()))));
                columns.add(new Column.Kind(Optional.empty()));
            }
            case MEMBER -> {
                Set<Id<Delegation>> received = new HashSet<>();
                counted.stream().map(SupportRow::received).distinct().forEach(each -> received.addAll(each.all()));
                delegations.values().stream()
                        .filter(each -> each.role() == DelegationRole.MEMBER && each.takesPart()
                                || received.contains(each.id()))
                        .sorted(Comparator.comparing((Delegation each) -> each.role() != DelegationRole.MEMBER)
                                .thenComparing(BY_PROTOCOL))
                        .forEach(each -> columns.add(new Column.Member(each.id())));
            }
        }
        return columns;
    }

    /** Those delegations by protocol. */
    public List<Delegation> inOrder(Collection<Id<Delegation>> some) {
        return delegations.values().stream().filter(each -> some.contains(each.id())).sorted(BY_PROTOCOL).toList();
    }

    /** The members that can be beneficiaries, by protocol. */
    public List<Id<Delegation>> members() {
        return delegations.values().stream().filter(each -> each.role() == DelegationRole.MEMBER && each.takesPart())
                .sorted(BY_PROTOCOL).map(Delegation::id).toList();
    }

    /** What a column is called, as short as it can be. */
    public String column(Column column) {
        return switch (column) {
            case Column.Area(var area) -> area(area);
            case Column.Kind(var kind) -> kind.isEmpty() ? words.text("support.not-stated") : kind(kind);
            case Column.Member(var member) -> partner(member);
        };
    }

    /** What a column is called in full. */
    public String columnInFull(Column column) {
        return column instanceof Column.Area(var area) ? areaInFull(area) : column(column);
    }

    /** The name of a status. */
    public String status(SupportStatus status) {
        return words.text("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** When, in the source's words, else as a range; empty when nothing is known. */
    public String period(Period period) {
        if (!period.words().isBlank() || period.equals(Period.UNKNOWN)) {
            return period.words();
        }
        String from = period.from().map(days::show).orElse("");
        String to = period.to().map(days::show).orElse("");
        return from.equals(to) ? from : from + " – " + to;
    }

    /** How exactly a record's period is known; absent where it has no day. */
    public Optional<Precision> precision(SupportRecord record) {
        return record.precision().filter(said -> record.period().from().isPresent() || record.period().to().isPresent())
                .or(() -> precisions.computeIfAbsent(record.period(), PeriodWords::precision));
    }

    /** The first day of the prepared meeting; absent when it is not known. */
    public Optional<LocalDate> meetingStarts() {
        return meetingStarts;
    }

    /** Who confirmed, and on which day. */
    public String confirmation(Confirmation confirmation) {
        return confirmation.by() + confirmation.on().map(day -> ", " + days.show(day)).orElse("");
    }

    /** Delegations in the order of partners first, each by protocol. */
    public List<Delegation> possiblePartners() {
        return delegations.values().stream().sorted(Comparator.comparing((Delegation each) -> switch (each.role()) {
            case PARTNER -> each.takesPart() ? 0 : 1;
            case OBSERVER -> 2;
            case SECRETARIAT -> 3;
            case MEMBER -> 4;
        }).thenComparing(BY_PROTOCOL)).toList();
    }

    /** Words in the order of the language of the window. */
    public Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language().tag()));
        collator.freeze();
        return collator::compare;
    }

    private Optional<ProgrammeArea> find(Id<ProgrammeArea> id) {
        return Optional.ofNullable(places.get(id)).map(areas::get);
    }
}
