package org.mufakat.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.mufakat.app.KnownNames;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.MeetingFormat;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Names;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.text.DayWords;
import org.mufakat.text.Lines;
import org.mufakat.ui.control.Words;

/** Makes the section of each list of the dossier, with the fields of its entries. */
final class Forms {
    private final DossierEdits edits;
    private final Words words;
    private final boolean folded;
    private final Supplier<Dossier> seen;
    private final Supplier<Optional<KnownNames>> known;

    /**
     * Forms in which what stays in the delegation is not even made where it is folded.
     *
     * @param known the names that are offered, absent before they are read
     */
    Forms(DossierEdits edits, Words words, boolean folded, Supplier<Dossier> seen,
            Supplier<Optional<KnownNames>> known) {
        this.edits = edits;
        this.words = words;
        this.folded = folded;
        this.seen = seen;
        this.known = known;
    }

    SectionPane cover() {
        EntryForm<Cover> form = new EntryForm<>(edits, words, Cover::title);
        form.line("title", Cover::title);
        if (!folded) {
            form.row(words.bind("marking.field"), new MarkingOfCover(edits, words)).stays();
        }
        form.choice("ours", cover -> EntryForm.orNone(delegations()), this::delegation, Cover::ours)
                .line("group", Cover::group).hint("begin.our-group.hint")
                .line("languages", cover -> cover.languages().stream().map(Language::tag)
                        .collect(Collectors.joining(", ")), Forms::languages)
                .hint("settings.languages.hint");
        return new FormSection<>(Dossier::cover, form);
    }

    SectionPane delegationList() {
        EntryForm<Delegation> form = new EntryForm<>(edits, words, this::name);
        form.row(words.bind("settings.field.code"), code());
        form.names("protocolName", spoken(), Delegation::protocolName)
                .names("shortName", spoken(), Delegation::shortName)
                .line("abbreviations", each -> String.join(", ", each.abbreviations()), Forms::parts)
                .choice("role", each -> Arrays.asList(DelegationRole.values()),
                        role -> words.text(Words.key("settings.role.", role)), Delegation::role)
                .tick("takesPart", Delegation::takesPart)
                .lines("memberships", each -> Lines.ofMemberships(each.memberships(), days()), Lines::memberships,
                        "settings.memberships.example");
        if (!folded) {
            form.choice("hue", each -> EntryForm.orNone(List.of(1, 2, 3, 4)),
                    hue -> words.text(hue.map(number -> "settings.hue." + number).orElse("settings.hue.none")),
                    Delegation::hue).hint("settings.hue.hint").stays();
        }
        return new ListSection<>(Delegation.class, "delegations", edits, words, this::name,
                () -> new Delegation(Id.random(), free("NEW", taken()), Names.NONE, Names.NONE, List.of(),
                        DelegationRole.MEMBER, true, List.of(), Optional.empty()),
                form, delegationRows());
    }

    private TableRows<Delegation> delegationRows() {
        return new TableRows<Delegation>().column(words.bind("settings.field.code"), 76, Delegation::code)
                .column(words.bind("settings.field.shortName"), 130, each -> each.shortName().in(language()))
                .column(words.bind("settings.field.protocolName"), 240, each -> each.protocolName().in(language()))
                .column(words.bind("settings.column.groups"), 150, each -> each.memberships().stream()
                        .map(Membership::group).distinct().collect(Collectors.joining(", ")))
                .column(words.bind("settings.column.ours"), 72, each -> isOurs(each)
                        ? words.text("settings.is-ours")
                        : "");
    }

    private boolean isOurs(Delegation delegation) {
        return seen.get().cover().flatMap(Cover::ours).equals(Optional.of(delegation.id()));
    }

    SectionPane meetings() {
        EntryForm<Meeting> form = new EntryForm<>(edits, words, this::meeting);
        form.line("title", Meeting::title).line("series", Meeting::series).line("number", Meeting::number)
                .line("dates", each -> each.dates().words(), Forms::period)
                .lines("sessions", each -> Lines.ofSessions(each.sessions(), days()), Lines::sessions,
                        "settings.sessions.example")
                .choice("format", each -> EntryForm.orNone(Arrays.asList(MeetingFormat.values())),
                        format -> format.map(one -> words.text(Words.key("settings.format.", one)))
                                .orElseGet(this::none),
                        Meeting::format)
                .line("venue", Meeting::venue)
                .choice("chair", each -> EntryForm.orNone(delegations()), this::delegation, Meeting::chair);
        form.row(words.bind("settings.field.coChairs"), new TicksField<Meeting, Id<Delegation>>("settings.coChairs",
                edits.readOnly(), words.bind("settings.field.coChairs"), this::delegations,
                id -> delegation(Optional.of(id)), Meeting::coChairs,
                (meeting, now) -> edits.choose(meeting, "coChairs", meeting(meeting), each -> now)));
        form.choice("reportsTo", each -> EntryForm.orNone(edits.dossier().all(Meeting.class).stream()
                .map(Meeting::id).filter(id -> !id.equals(each.id())).toList()),
                id -> id.flatMap(one -> edits.dossier().find(Meeting.class, one)).map(this::meeting)
                        .orElseGet(this::none),
                Meeting::reportsTo);
        form.row(words.bind("settings.field.prepared"), new TickField<>("settings.prepared", edits.readOnly(),
                words.bind("settings.tick.prepared"), Meeting::prepared,
                (meeting, now) -> edits.prepare(meeting, meeting(meeting))));
        return new ListSection<>(Meeting.class, "meetings", edits, words, this::meeting,
                () -> new Meeting(Id.random(), edits.last(EntryType.MEETING), "", "",
                        words.text("settings.new.meeting"),
                        Period.UNKNOWN, List.of(), Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(),
                        edits.dossier().count(EntryType.MEETING) == 0),
                form);
    }

    SectionPane areas() {
        EntryForm<ProgrammeArea> form = new EntryForm<>(edits, words, ProgrammeArea::code);
        form.line("code", ProgrammeArea::code, String::strip).names("name", spoken(), ProgrammeArea::name)
                .tick("outside", ProgrammeArea::outside);
        return new ListSection<>(ProgrammeArea.class, "areas", edits, words,
                area -> area.code() + "  " + area.name().in(language()),
                () -> new ProgrammeArea(Id.random(), edits.last(EntryType.PROGRAMME_AREA),
                        words.text("settings.new.area"), Names.NONE, false),
                form);
    }

    SectionPane kinds() {
        EntryForm<SupportKind> form = new EntryForm<>(edits, words, kind -> kind.name().in(language()));
        form.names("name", spoken(), SupportKind::name);
        return new ListSection<>(SupportKind.class, "kinds", edits, words, kind -> kind.name().in(language()),
                () -> new SupportKind(Id.random(), edits.last(EntryType.SUPPORT_KIND),
                        Names.NONE.with(spoken().getFirst(), words.text("settings.new.kind"))),
                form);
    }

    SectionPane contributors() {
        EntryForm<Contributor> form = new EntryForm<>(edits, words, Contributor::name);
        form.line("name", Contributor::name);
        return new ListSection<>(Contributor.class, "contributors", edits, words, Contributor::name,
                () -> new Contributor(Id.random(), edits.last(EntryType.CONTRIBUTOR),
                        words.text("settings.new.contributor")),
                form);
    }

    /** A code is the delegation's own: one that another has is said beside the field. */
    private EntryField<Delegation> code() {
        var input = new TextField();
        input.setId("settings.code");
        input.setEditable(!edits.readOnly());
        return new WordsField<>(input, words, edits.halfTyped(), Delegation::code, (delegation, typed) -> {
            String now = typed.strip();
            boolean isTaken = edits.dossier().all(Delegation.class).stream()
                    .anyMatch(other -> other.code().equals(now) && !other.id().equals(delegation.id()));
            return isTaken
                    ? Optional.of(Label.of("begin.problem.double-code", now))
                    : edits.typeEntry(delegation, "code", name(delegation), each -> recoded(each, now));
        });
    }

    private Delegation recoded(Delegation delegation, String code) {
        return known.get().map(names -> names.recoded(delegation, code))
                .orElseGet(() -> delegation.type().shape().with(delegation, "code", code));
    }

    private String name(Delegation delegation) {
        String name = delegation.nameIn(language());
        return name.equals(delegation.code()) ? name : delegation.code() + "  " + name;
    }

    private String delegation(Optional<Id<Delegation>> id) {
        return id.flatMap(one -> edits.dossier().find(Delegation.class, one)).map(each -> each.nameIn(language()))
                .orElseGet(this::none);
    }

    private String meeting(Meeting meeting) {
        return Stream.of(meeting.title(), meeting.series() + " " + meeting.number()).map(String::strip)
                .filter(each -> !each.isEmpty()).findFirst().orElseGet(() -> words.text("settings.new.meeting"));
    }

    private String none() {
        return words.text("settings.none");
    }

    private List<Id<Delegation>> delegations() {
        return seen.get().all(Delegation.class).stream().map(Delegation::id).toList();
    }

    private List<String> taken() {
        return edits.dossier().all(Delegation.class).stream().map(Delegation::code).toList();
    }

    private static String free(String words, List<String> taken) {
        String name = words;
        for (int i = 2; taken.contains(name); i++) {
            name = words + i;
        }
        return name;
    }

    private Language language() {
        return new Language(words.messages().locale().getLanguage());
    }

    /** The languages of the dossier's names, the leading one first; English always. */
    private List<Language> spoken() {
        List<Language> own = edits.dossier().cover().map(Cover::languages).orElse(List.of());
        return Stream.concat(own.stream(), Stream.of(Language.ENGLISH)).distinct().toList();
    }

    private DateTimeFormatter days() {
        return DateTimeFormatter.ofPattern(words.text("moment.day"), words.messages().locale());
    }

    private static Object languages(String typed) {
        List<Language> all = parts(typed).stream().map(Language::new).distinct().toList();
        if (all.isEmpty()) {
            throw new BrokenRule("rule.language", typed);
        }
        return all;
    }

    private static Object period(String typed) {
        return DayWords.read(typed);
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
