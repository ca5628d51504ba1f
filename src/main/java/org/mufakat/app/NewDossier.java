package org.mufakat.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Names;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.VisibleWords;
import org.mufakat.text.DayWords;
import org.mufakat.text.PastedAgenda;
import org.mufakat.text.UnderstoodAgenda;

/** What the first steps mean: what is wrong with them, field by field, and the dossier that they make. */
public final class NewDossier {
    private final FirstSteps typed;
    private final Offered offered;
    private final Language language;
    private final Map<FirstSteps.Field, Label> problems = new EnumMap<>(FirstSteps.Field.class);
    private final LocalDate day;
    private final Period dates;
    private final Delegation ours;
    private final List<Delegation> known;
    private final List<TypedDelegations.Line> lines;
    /** A code in capitals, or one with a colon, before the name. */
    private static final Pattern CODED_AREA = Pattern
            .compile("(?U)(?=.*\\p{L})([\\p{Lu}\\p{N}&+./-]{1,8}:?+|[^\\s:]{1,12}:)\\s+(\\S.*)");
    private final List<ProgrammeArea> areas;
    private final UnderstoodAgenda agenda;

    /**
     * Reads what was typed.
     *
     * @param today the day whose members of groups count while the meeting's date is not known
     * @param language the language of the names that were typed
     */
    public NewDossier(FirstSteps typed, Offered offered, LocalDate today, Language language) {
        this.typed = typed;
        this.offered = offered;
        this.language = language;
        if (title().isEmpty()) {
            problems.put(FirstSteps.Field.TITLE, Label.of("begin.problem.title"));
        }
        dates = dates();
        day = dates.from().orElse(today);
        known = offered.delegations().stream().filter(each -> takesPart(each.code())).toList();
        ours = ours();
        Set<String> there = known.stream().map(Delegation::code).collect(Collectors.toCollection(HashSet::new));
        there.add(ours.code());
        lines = new TypedDelegations(offered, ours).read(typed.part().lines(), typed.part().codes(), there);
        if (lines.stream().anyMatch(line -> line.problem().isPresent())) {
            problems.put(FirstSteps.Field.LINES, Label.of("begin.problem.lines"));
        }
        areas = areas();
        agenda = UnderstoodAgenda.read(typed.agenda(), typed.turned());
    }

    /** What is wrong, by field; a field that is not in it is in order. */
    public Map<FirstSteps.Field, Label> problems() {
        return problems;
    }

    /** The day whose members of groups count. */
    public LocalDate day() {
        return day;
    }

    /** Whether a day could be read from the meeting's dates. */
    public boolean dated() {
        return dates.from().isPresent();
    }

    /** Whether a delegation that the program knows takes part, by its groups or by itself. */
    public boolean takesPart(String code) {
        boolean byGroup = typed.part().groups().stream().flatMap(group -> offered.members(group, day).stream())
                .anyMatch(each -> each.code().equals(code));
        return byGroup != typed.part().turned().contains(code) || code.equals(typed.ours().known());
    }

    /** The code of our delegation: the known one's, the given or the proposed one. */
    public String ourCode() {
        return ours.code();
    }

    /** The delegations that were typed, as they were understood. */
    public List<TypedDelegations.Line> lines() {
        return lines;
    }

    /** How many delegations take part. */
    public int count() {
        return delegations().size();
    }

    /** How many programme areas there are. */
    public int areaCount() {
        return areas.size();
    }

    /** The agenda as it was understood. */
    public UnderstoodAgenda agenda() {
        return agenda;
    }

    /** What the dossier is called. */
    public String title() {
        FirstSteps.MeetingTyped meeting = typed.meeting();
        return seen(meeting.title()).isEmpty()
                ? seen(meeting.series() + " " + meeting.number())
                : seen(meeting.title());
    }

    /**
     * What the dossier begins with.
     *
     * @throws IllegalStateException while something is wrong
     */
    public Intake intake() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Cover(Id.random(), title(), false, Optional.of(ours.id()), seen(typed.ours().group()),
                List.of(Language.ENGLISH, Language.VIETNAMESE), typed.marking().strip()));
        entries.addAll(delegations());
        entries.addAll(areas);
        entries.addAll(offered.kinds());
        List<Rank> ranks = Rank.spread(2);
        Optional<Meeting> above = Optional.of(seen(typed.meeting().reportsTo())).filter(name -> !name.isEmpty())
                .map(name -> meeting(ranks.getLast(), "", "", name, Period.UNKNOWN, Optional.empty(), false));
        above.ifPresent(entries::add);
        Meeting prepared = meeting(ranks.getFirst(), seen(typed.meeting().series()),
                seen(typed.meeting().number()), title(), dates, above.map(Meeting::id), true);
        entries.add(prepared);
        entries.addAll(PastedAgenda.items(agenda.items(), prepared.id(), Optional.empty()));
        return new Intake(Label.of("change.new-dossier"), entries.stream().map(Change::put).toList(), List.of());
    }

    private static String seen(String words) {
        return VisibleWords.of(words).strip();
    }

    private List<Delegation> delegations() {
        Stream<Delegation> typedOnes = lines.stream().map(line -> line.known().orElseGet(
                () -> fresh(line.name(), line.code())));
        return Stream.of(Stream.of(ours), known.stream(), typedOnes).flatMap(each -> each)
                .map(each -> EntryType.DELEGATION.shape().with(each, "takesPart", true))
                .collect(Collectors.toMap(Delegation::code, each -> each, (first, second) -> first, TreeMap::new))
                .values().stream().toList();
    }

    private Delegation ours() {
        Optional<Delegation> chosen = offered.delegation(typed.ours().known());
        if (chosen.isPresent()) {
            return chosen.get();
        }
        Set<String> there = known.stream().map(Delegation::code).collect(Collectors.toSet());
        String name = seen(typed.ours().name());
        String given = seen(typed.ours().code());
        String code = given.isEmpty() ? TypedDelegations.proposed(name, there) : given;
        if (name.isEmpty()) {
            problems.put(FirstSteps.Field.OUR_NAME, Label.of("begin.problem.ours"));
        } else if (there.contains(code)) {
            problems.put(FirstSteps.Field.OUR_CODE, Label.of("begin.problem.double-code", code));
        }
        TypedDelegations.wrongCode(code).ifPresent(wrong -> problems.put(FirstSteps.Field.OUR_CODE, wrong));
        return fresh(name, Delegation.isCode(code) ? code : "X");
    }

    private Delegation fresh(String name, String code) {
        Names names = Names.NONE.with(language, name);
        return new Delegation(Id.random(), Delegation.isCode(code) ? code : "X", names, names, List.of(),
                DelegationRole.MEMBER, true, List.of(), Optional.empty());
    }

    private Period dates() {
        try {
            return DayWords.read(typed.meeting().dates());
        } catch (BrokenRule wrong) {
            problems.put(FirstSteps.Field.DATES, new Label(wrong.key(), wrong.arguments()));
            return Period.UNKNOWN;
        }
    }

    private List<ProgrammeArea> areas() {
        return switch (typed.areas().choice()) {
            case NONE -> List.of();
            case OFFERED -> offered.areas();
            case OWN -> ownAreas();
        };
    }

    private List<ProgrammeArea> ownAreas() {
        List<String> all = typed.areas().lines().lines().map(NewDossier::seen).filter(each -> !each.isEmpty()).toList();
        List<Rank> ranks = Rank.spread(all.size() + 1);
        List<ProgrammeArea> own = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String line : all) {
            Matcher coded = CODED_AREA.matcher(line);
            String name = coded.matches() ? coded.group(2) : line;
            String code = coded.matches() ? coded.group(1).replaceFirst(":$", "") : codeOf(line, codes);
            if (!codes.add(code)) {
                problems.put(FirstSteps.Field.AREAS, Label.of("begin.problem.double-area", code));
            } else {
                own.add(new ProgrammeArea(Id.random(), ranks.get(own.size()), code, Names.NONE.with(language, name),
                        false));
            }
        }
        if (!own.isEmpty()) {
            Names outside = Names.NONE;
            for (var spoken : Messages.LANGUAGES) {
                outside = outside.with(new Language(spoken.getLanguage()),
                        Messages.of(spoken).text("begin.areas.outside"));
            }
            own.add(new ProgrammeArea(Id.random(), ranks.get(own.size()), "outside", outside, true));
        }
        return own;
    }

    /** The first letters of several words, or of one word the first three; with a number where that is taken. */
    private static String codeOf(String name, Set<String> taken) {
        String[] words = name.split("\\s+");
        String letters = words.length > 1
                ? Arrays.stream(words).map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining())
                : name.substring(0, name.offsetByCodePoints(0, Math.min(3, name.codePointCount(0, name.length()))));
        String code = letters.toUpperCase(Locale.ROOT);
        return Stream.concat(Stream.of(code), IntStream.iterate(2, i -> i + 1).mapToObj(i -> code + i))
                .filter(each -> !taken.contains(each)).findFirst().orElseThrow();
    }

    private static Meeting meeting(Rank rank, String series, String number, String title, Period dates,
            Optional<Id<Meeting>> reportsTo, boolean prepared) {
        return new Meeting(Id.random(), rank, series, number, title, dates, List.of(), Optional.empty(), "",
                Optional.empty(), List.of(), reportsTo, prepared);
    }
}
