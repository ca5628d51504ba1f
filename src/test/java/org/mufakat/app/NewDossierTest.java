package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.app.FirstSteps.AreaChoice;
import org.mufakat.app.FirstSteps.Areas;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.app.FirstSteps.MeetingTyped;
import org.mufakat.app.FirstSteps.Ours;
import org.mufakat.app.FirstSteps.TakingPart;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.ProgrammeArea;

class NewDossierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final MeetingTyped MEETING = new MeetingTyped("Meeting of health ministries", "", "3",
            "8-9 April 2026", "Health Ministers");
    private static final Ours OURS = new Ours("", "Ministry of Health of C", "", "");
    private static final String FIVE = """
            Ministry of Health of A
            Ministry of Health of B
            Ministry of Health of C
            Ministry of Health of D
            Ministry of Health of E
            """;
    private static final Areas AREAS = new Areas(AreaChoice.OWN, "VAC Vaccines\nPHC: Primary health care\nEM");
    private static final String NINE = """
            1. Opening
            2. Adoption of the agenda
            3. Vaccines
            3.1 Purchase
            3.2 Stocks
            4. Primary health care
            5. Emergencies
            6. Joint statement
            7. Closing
            """;

    private final Offered offered = new Offered();

    @Test
    void namesHoldNothingThatIsNotSeen() {
        Dossier made = made(steps(new MeetingTyped("Meeting\u202e of health", "", "", "", ""),
                new Ours("", "Ministry\u200b of C", "", "Gro\u2066up"), part("Ministry\u202e of A\nJa\u200bpan"), AREAS,
                NINE));
        assertEquals("Meeting of health", made.cover().orElseThrow().title());
        assertEquals("Group", made.cover().orElseThrow().group());
        assertEquals(List.of("Japan", "Ministry of A", "Ministry of C"), made.all(Delegation.class).stream()
                .map(each -> each.nameIn(Language.ENGLISH)).sorted().toList());
    }

    @Test
    void fiveHealthMinistriesWithTheirOwnAreasAndNineItemsBecomeADossier() {
        Dossier made = made(steps(MEETING, OURS, part(FIVE), AREAS, NINE));
        assertEquals(List.of("MHA", "MHB", "MHC", "MHD", "MHE"),
                made.all(Delegation.class).stream().map(Delegation::code).toList());
        Cover cover = made.cover().orElseThrow();
        assertEquals("Meeting of health ministries", cover.title());
        assertEquals("MHC", made.find(Delegation.class, cover.ours().orElseThrow()).orElseThrow().code());
        assertEquals("", cover.group());
        assertEquals("Mật", cover.marking());
        assertEquals(List.of("VAC", "PHC", "EM", "outside"),
                made.all(ProgrammeArea.class).stream().map(ProgrammeArea::code).toList());
        assertEquals("Primary health care", made.all(ProgrammeArea.class).get(1).name().in(Language.ENGLISH));
        assertTrue(made.all(ProgrammeArea.class).getLast().outside());
        Meeting meeting = made.preparedMeeting().orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 8)), meeting.dates().from());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 9)), meeting.dates().to());
        assertEquals("Health Ministers",
                made.find(Meeting.class, meeting.reportsTo().orElseThrow()).orElseThrow().title());
        Agenda agenda = Agenda.of(made, meeting.id());
        assertEquals(List.of("1", "2", "3", "3.1", "3.2", "4", "5", "6", "7"),
                agenda.items().stream().map(each -> each.number()).toList());
        assertEquals(List.of(0, 0, 0, 1, 1, 0, 0, 0, 0), agenda.lines().stream().map(Agenda.Line::depth).toList());
        String all = made.all(EntryType.DELEGATION) + " " + made.all(EntryType.PROGRAMME_AREA);
        assertFalse(all.contains("ASEAN") || all.contains("nergy"), all);
    }

    @Test
    void groupsHaveTheMembersOfTheMeetingsDay() {
        var part = new TakingPart(Set.of("ASEAN", "Plus Three"), Set.of("BRN", "ACE"), "", Map.of());
        Ours vietNam = new Ours("VNM", "", "", "ASEAN");
        var of2020 = steps(new MeetingTyped("", "SOME+3", "18", "17-19/11/2020", ""), vietNam, part,
                new Areas(AreaChoice.OFFERED, ""), "");
        Dossier made = made(of2020);
        assertEquals("SOME+3 18", made.cover().orElseThrow().title());
        assertEquals(List.of("ACE", "CHN", "IDN", "JPN", "KHM", "KOR", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "VNM"),
                made.all(Delegation.class).stream().map(Delegation::code).sorted().toList());
        assertEquals(8, made.count(EntryType.PROGRAMME_AREA));
        var of2026 = steps(MEETING, vietNam, part, AREAS, "");
        assertTrue(read(of2026).takesPart("TLS"));
        assertFalse(read(of2020).takesPart("TLS"));
    }

    @Test
    void aTypedPartnerThatIsKnownIsTheKnownOne() {
        Dossier made = made(steps(MEETING, OURS, part("Japan\nUSA\nÚc & bạn bè"), AREAS, ""));
        assertEquals(List.of("JPN", "MHC", "UBB", "USA"),
                made.all(Delegation.class).stream().map(Delegation::code).sorted().toList());
        assertTrue(made.all(Delegation.class).stream().allMatch(Delegation::takesPart));
    }

    @Test
    void anAreaOfPlainWordsKeepsAllOfThemAndGetsAnAbbreviation() {
        var areas = new Areas(AreaChoice.OWN, "Health workforce\nDigital health\nVaccines\nHome wards");
        List<ProgrammeArea> own = made(steps(MEETING, OURS, part("Japan"), areas, "")).all(ProgrammeArea.class);
        assertEquals(List.of("HW", "DH", "VAC", "HW2", "outside"), own.stream().map(ProgrammeArea::code).toList());
        assertEquals(List.of("Health workforce", "Digital health", "Vaccines", "Home wards"),
                own.stream().limit(4).map(area -> area.name().in(Language.ENGLISH)).toList());
    }

    @Test
    void whatIsWrongIsSaidOfItsField() {
        var steps = steps(new MeetingTyped(" ", "", "", "31 April 2026", ""), new Ours("", "", "", ""),
                part("XYZ"), new Areas(AreaChoice.OWN, "A One\nA Two"), "");
        assertEquals(Map.of(Field.TITLE, Label.of("begin.problem.title"), Field.DATES,
                Label.of("rule.no-such-day", "31 April 2026"), Field.OUR_NAME, Label.of("begin.problem.ours"),
                Field.LINES, Label.of("begin.problem.lines"), Field.AREAS,
                Label.of("begin.problem.double-area", "A")), read(steps).problems());
        assertEquals(Optional.of(Label.of("begin.problem.unknown-code", "XYZ")),
                read(steps).lines().getFirst().problem());
        assertThrows(IllegalStateException.class, () -> read(steps).intake());
    }

    @Test
    void anEndBeforeTheStartIsSaidOfTheDates() {
        var read = read(steps(new MeetingTyped("M", "", "", "9-8 April 2026", ""), OURS, part(""), AREAS, ""));
        assertEquals(Map.of(Field.DATES, Label.of("rule.period-order", "2026-04-09", "2026-04-08")),
                read.problems());
    }

    @Test
    void aCodeThatIsNoneOrAnothersIsSaidOfItsLine() {
        var part = new TakingPart(Set.of(), Set.of("JPN"), "One\nTwo\nThree\nJP4: Four",
                Map.of("One", "no code", "Two", "JPN", "Three", "X3"));
        var lines = read(steps(MEETING, OURS, part, AREAS, "")).lines();
        assertEquals(List.of(Optional.of(Label.of("rule.delegation-code", "no code")),
                Optional.of(Label.of("begin.problem.double-code", "JPN")), Optional.empty(), Optional.empty()),
                lines.stream().map(TypedDelegations.Line::problem).toList());
        assertEquals(List.of("no code", "JPN", "X3", "JP4"),
                lines.stream().map(TypedDelegations.Line::code).toList());
        var ours = read(steps(MEETING, new Ours("", "Nihon", "JPN", ""), part, AREAS, ""));
        assertEquals(Label.of("begin.problem.double-code", "JPN"), ours.problems().get(Field.OUR_CODE));
    }

    private static TakingPart part(String lines) {
        return new TakingPart(Set.of(), Set.of(), lines, Map.of());
    }

    private static FirstSteps steps(MeetingTyped meeting, Ours ours, TakingPart part, Areas areas, String agenda) {
        return new FirstSteps(meeting, ours, part, areas, agenda, Set.of(), "Mật");
    }

    private NewDossier read(FirstSteps steps) {
        return new NewDossier(steps, offered, TODAY, Language.ENGLISH);
    }

    private Dossier made(FirstSteps steps) {
        return Dossier.empty().with(read(steps).intake().changes());
    }
}
