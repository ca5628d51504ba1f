package org.mufakat.app.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Link;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Revision;
import org.mufakat.domain.StandingReason;
import org.mufakat.domain.Triage;
import org.mufakat.text.Standing;

/** The sample dossier on Tuesday 17 November 2020, 18:40 in Ha Noi, two hours after the head of delegation last looked. */
class OverviewTest {
    private static final Instant NOW = Instant.parse("2020-11-17T11:40:00Z");
    private static final Instant LOOKED = Instant.parse("2020-11-17T09:30:00Z");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String HEAD = "Head of delegation";

    private final Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());

    @Test
    void theNextSittingIsTheFirstThatHasNotBegunAndTheChainGoesUpToMinisters() {
        NextMeeting next = seen(sample, NOW).next().orElseThrow();
        assertEquals(NextMeeting.Phase.SESSION, next.phase());
        assertEquals(Optional.of(Instant.parse("2020-11-17T13:00:00Z")), next.at());
        assertEquals("Second session", next.session().orElseThrow().title());
        assertEquals(List.of("SOME+3", "AMEM+3"), next.chain().stream().map(Meeting::series).toList());
    }

    @Test
    void aMeetingIsUnderWayAfterItsLastSittingBeganAndOverTheDayAfterItsLast() {
        assertEquals(NextMeeting.Phase.UNDER_WAY, phase("2020-11-18T07:00:00Z"));
        assertEquals(NextMeeting.Phase.UNDER_WAY, phase("2020-11-19T16:59:59Z"), "Ha Noi is seven hours ahead");
        assertEquals(NextMeeting.Phase.OVER, phase("2020-11-19T17:00:00Z"));
        assertEquals(Optional.empty(), seen(Dossier.empty(), NOW).next());
    }

    @Test
    void positionsAreListedTheWorstFirstAndWithWhyEachIsNotReady() {
        Positions positions = seen(sample, NOW).positions();
        assertEquals(Map.of(Readiness.MISSING, 3, Readiness.DRAFT, 6, Readiness.CLEARED, 5, Readiness.FINAL, 4),
                positions.counts());
        assertEquals(List.of("8", "11.1", "14", "6", "7", "10", "11", "12", "11.3"), numbers(positions.notReady()));
        assertEquals(List.of("1", "2", "3", "4", "5", "9", "11.2", "13", "15"), numbers(positions.ready()));
        assertEquals(9, Positions.notReadyIn(sample));
        assertEquals(List.of(new Lack.Raised(Triage.CERTAIN), new Lack.NoDesk(),
                new Lack.Open(paragraph("7"), 2)), lacks(positions, "8"));
        assertEquals(List.of(new Lack.Raised(Triage.POSSIBLE), new Lack.NoDesk()), lacks(positions, "14"));
        assertEquals(List.of(new Lack.Late("Coal agency"), new Lack.Open(paragraph("6"), 2),
                new Lack.Open(paragraph("6 bis"), 3)), lacks(positions, "7"));
        assertEquals(List.of(new Lack.NoPoints(), new Lack.NotAsked()),
                lacks(positions, "12"));
        assertEquals(13, positions.spoken().size());
    }

    @Test
    void anItemThatIsLinkedWithAnOpenParagraphSaysSo() {
        var linked = sample.with(List.of(Change.put(Link.between(item("6"), paragraph("5"))),
                Change.put(Link.between(item("6"), paragraph("4")))));
        assertTrue(lacks(seen(linked, NOW).positions(), "6").contains(new Lack.Open(paragraph("5"), 3)));
        assertEquals(1, lacks(seen(linked, NOW).positions(), "6").stream().filter(Lack.Open.class::isInstance).count());
    }

    @Test
    void whatStandsInTheWayIsCountedByParagraphAndByWhoHoldsIt() {
        TextProgress text = seen(sample, NOW).text().orElseThrow();
        assertEquals(13, text.paragraphs().size());
        assertEquals(8, text.inTheWay());
        assertEquals(Map.of(Standing.AGREED, 4, Standing.AGREED_AD_REFERENDUM, 1, Standing.PENDING, 1,
                Standing.BRACKETED, 5, Standing.NOT_DISCUSSED, 2), text.counts());
        assertEquals(13, text.brackets());
        assertEquals(1, text.reserves());
        assertEquals(14, TextProgress.openIn(sample));
        assertEquals(List.of("D1", "D2", "D3", ""), text.holders().stream().map(Holder::code).toList());
        assertEquals(List.of("and encouraged its continuation on a voluntary basis", "encouraged"),
                text.holders().get(1).points().stream()
                        .map(held -> held.place().passage().orElseThrow().quote()).toList());
        Holder first = text.holders().getFirst();
        assertEquals(List.of("5 welcomed", "11 2021-2025"), first.points().stream()
                .map(held -> held.paragraph().number() + " " + held.words()).toList());
        assertEquals(List.of("9"), first.waiting().stream().map(each -> each.paragraph().number()).toList());
        assertEquals(List.of("7"),
                text.contradicted().stream().map(line -> line.paragraph().number()).toList());
        assertEquals("5", text.firstOutstanding().orElseThrow().number());
    }

    @Test
    void whatOurGroupHoldsComesFirst() {
        var ours = new Paragraph(paragraph("4").id(), paragraph("4").text(), paragraph("4").rank(), "4",
                paragraph("4").kind(), "The Ministers [ASEAN: and Senior Officials] met.", Optional.empty(), "",
                paragraph("4").status(), List.of());
        Holder first = seen(sample.with(List.of(Change.put(ours))), NOW).text().orElseThrow().holders().getFirst();
        assertEquals("ASEAN", first.code());
        assertTrue(first.ours());
    }

    @Test
    void besideABracketOfOursStandsWhatWeWroteOfItsWorthAndBesideOthersNothing() {
        String words = "The Ministers [ASEAN: and Senior Officials] met [D1: twice].";
        Paragraph four = paragraph("4").reworded(words);
        var dossier = sample.with(List.of(Change.put(four), Change.put(worth(four, "[ASEAN: and Senior Officials]")),
                Change.put(worth(four, "[D1: twice]"))));
        List<Holder> holders = seen(dossier, NOW).text().orElseThrow().holders();
        Held ours = holders.getFirst().points().getFirst();
        assertEquals(Optional.of("for \u00b65"), ours.ours().map(OurLanguage::reasonNote));
        assertTrue(holders.stream().skip(1).flatMap(each -> each.points().stream())
                .allMatch(each -> each.ours().isEmpty()));
    }

    private static OurLanguage worth(Paragraph paragraph, String bracket) {
        int from = paragraph.words().indexOf(bracket);
        return new OurLanguage(Id.random(), Anchor.to(paragraph, "words",
                Passage.of(paragraph.words(), from, from + bracket.length())), "", "", "", "",
                Optional.of(StandingReason.TACTICAL), "for \u00b65");
    }

    @Test
    void bracketsOfEachRevisionAreCountedOldestFirst() {
        Map<Revision, Integer> counts = TextProgress.openByRevision(sample, 2);
        assertEquals(List.of("Rev.1", "Rev.2"), counts.keySet().stream().map(Revision::name).toList());
    }

    @Test
    void theHoursToComeAreSortedAndAnHourOfACapitalStaysWhenItHasPassed() {
        List<Deadline> deadlines = seen(sample, NOW).deadlines();
        assertEquals(List.of("2020-11-17T13:00:00Z", "2020-11-17T13:00:00Z", "2020-11-18T05:00:00Z",
                "2020-11-18T07:00:00Z"), deadlines.stream().map(each -> each.at().toString()).toList());
        assertEquals("D1", ((Deadline.Capital) deadlines.getFirst()).delegation().code());
        List<Deadline> later = seen(sample, NOW.plus(Duration.ofDays(9))).deadlines();
        assertEquals(1, later.size());
        assertEquals("9", ((Deadline.Capital) later.getFirst()).paragraph().number());
    }

    @Test
    void lateIsWhatDidNotComeByItsHour() {
        Contributions contributions = seen(sample, NOW).contributions();
        assertEquals(11, contributions.asked());
        assertEquals(8, contributions.came());
        assertEquals(List.of("Coal agency", "Planning agency"),
                contributions.late().stream().map(Asked::contributor).toList());
        assertEquals(List.of("11.3"), contributions.due().stream().map(each -> each.item().number()).toList());
    }

    @Test
    void instructionsThatWereNotCarriedOutComeFirstAndOldOnesThatWereAreNotListed() {
        Told told = seen(sample, NOW).told();
        assertEquals(List.of("Capital, in writing"), told.listed().stream().map(Instruction::sender).toList());
        assertEquals(1, told.fresh());
        assertEquals(2, Overview.of(sample, NOW, HANOI, Optional.empty(), HEAD).told().listed().size());
    }

    @Test
    void openCommentsBeginWithMineThenWithWhatIsNew() {
        OpenThreads threads = seen(sample, NOW).threads();
        assertEquals(11, threads.open());
        assertEquals(3, threads.mine());
        assertEquals(9, threads.first().size());
        assertEquals(List.of("Efficiency desk", "Oil and gas desk", "Planning desk"),
                threads.first().stream().limit(3).map(each -> each.opening().author()).toList());
        assertEquals("Example: the 2019 model statement says \"noted\".",
                threads.first().get(3).opening().words());
        assertEquals(List.of(true, false, false, true, true, true, false, false, false),
                threads.first().stream().map(OpenThread::fresh).toList());
    }

    @Test
    void whatIBeganAndAssignedToNobodyIsMineAsWell() {
        var begun = new Comment(Id.random(), Anchor.to(item("10")), Optional.empty(), HEAD, NOW, "Example: who speaks?",
                Optional.empty(), "", Optional.empty());
        OpenThreads threads = seen(sample.with(List.of(Change.put(begun))), NOW).threads();
        assertEquals(4, threads.mine());
        assertEquals(begun, threads.first().getFirst().opening());
        Comment handedOn = EntryType.COMMENT.shape().with(begun, "assignedTo", "Efficiency desk");
        assertEquals(3, seen(sample.with(List.of(Change.put(handedOn))), NOW).threads().mine());
    }

    @Test
    void whatCameSinceILastLookedIsCountedAndByWhom() {
        News news = seen(sample, NOW).news();
        assertEquals(5, news.comments());
        assertEquals(1, news.instructions());
        assertEquals(0, news.answers());
        assertEquals(List.of("Capital, in writing", "Coal desk", "Efficiency desk", "Oil and gas desk",
                "Planning desk", "Tokyo embassy"), news.people());
        assertTrue(seen(sample, NOW.plusSeconds(60)).news().since().isPresent());
        assertTrue(Overview.of(sample, NOW, HANOI, Optional.of(NOW), HEAD).news().isNothing());
    }

    private NextMeeting.Phase phase(String now) {
        return seen(sample, Instant.parse(now)).next().orElseThrow().phase();
    }

    private static Overview seen(Dossier dossier, Instant now) {
        return Overview.of(dossier, now, HANOI, Optional.of(LOOKED), HEAD);
    }

    private static List<String> numbers(List<PositionLine> lines) {
        return lines.stream().map(line -> line.item().number()).toList();
    }

    private static List<Lack> lacks(Positions positions, String number) {
        return positions.notReady().stream().filter(line -> line.item().number().equals(number)).findFirst()
                .orElseThrow().lacks();
    }

    private AgendaItem item(String number) {
        return sample.all(AgendaItem.class).stream()
                .filter(each -> each.number().equals(number)).findFirst().orElseThrow();
    }

    private Paragraph paragraph(String number) {
        return sample.paragraphs(TextProgress.leading(sample).orElseThrow().id()).stream()
                .filter(each -> each.number().equals(number)).findFirst().orElseThrow();
    }
}
