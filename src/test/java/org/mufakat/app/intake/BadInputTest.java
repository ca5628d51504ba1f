package org.mufakat.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.app.intake.CellFinding.Weight;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.Amount;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Entry;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.DayOrder;
import org.mufakat.text.DecimalSign;

/** What a bad cell gets: said in place, with what can be done, and never guessed. */
class BadInputTest {
    private final IntakeFixture fixture = new IntakeFixture();

    @ParameterizedTest(name = "{0} “{1}”: {2}")
    @CsvSource(delimiter = '|', value = {
            "PERIOD|20199|BLOCKS year 20199|Write 2019; Keep as-words",
            "PERIOD|32/13/2020|BLOCKS no-such-day 32/13/2020|Keep as-words",
            "PERIOD|30 Feb 2020|BLOCKS no-such-day 30 Feb 2020|Keep as-words",
            "PERIOD|2020-2018|BLOCKS period-order 2020-2018|Keep as-words",
            "PERIOD|03/04/2020|BLOCKS day-unclear 03/04/2020|Write 3 Apr 2020; Write 4 Mar 2020; Agree all-day-first; Agree all-month-first",
            "PERIOD|some time ago|NOTE period-unread|",
            "PARTNER|Japn|BLOCKS partner Japn|Write JPN; Add add-partner",
            "PARTNER|Japan and Atlantis|BLOCKS partner Atlantis|Add add-partner",
            "PARTNER|''|BLOCKS without-partner|Write CHN; Write JPN; Write KOR",
            "TITLE|''|BLOCKS without-title|",
            "AREA|renewable energi|BLOCKS area renewable energi|Write RE; Add add-area; Write leave-out",
            "KIND|studdy|BLOCKS kind studdy|Write study; Add add-kind; Write leave-out",
            "NUMBER|x|BLOCKS number x|Write next-number",
            "STATUS|''|NOTE status-missing|",
            "AMOUNT|1.000 USD|BLOCKS amount-unclear 1.000 USD|Write 1000 USD; Write 1.0000 USD; Agree all-point; Agree all-comma",
            "AMOUNT|$10 bn|BLOCKS currency-unclear USD, AUD, SGD, CAD, NZD|Write 10000000000 USD; Write 10000000000 AUD; Write 10000000000 SGD; Write 10000000000 CAD; Write 10000000000 NZD; Write leave-out",
            "AMOUNT|about USD 5 million|BLOCKS amount-about about USD 5 million|Write 5000000; Write leave-out",
            "AMOUNT|plenty|BLOCKS amount plenty|Write leave-out",
            "AMOUNT|1.000,50 EUR|NOTE amount-read 1 000.5|",
            "AMOUNT|USD 10 billion|NOTE amount-read 10 000 000 000|",
            "CURRENCY|yen|BLOCKS amount ''|Write leave-out",
            "SOURCE|javascript:alert(1)|NOTE source-elsewhere javascript:|",
            "SOURCE|file:///etc/passwd|NOTE source-elsewhere file:|",
            "SOURCE|http://|NOTE source-no-link http://|"})
    void aBadCellIsSaidInPlaceWithWhatCanBeDone(SupportColumn column, String words, String finding, String mends) {
        PlannedRow row = fixture.with(column, words);
        CellFinding found = row.findings().getFirst();
        assertEquals(finding.replace(" ''", " "), found.weight() + " " + found.what()
                + (found.arguments().isEmpty() ? "" : " " + found.arguments().getFirst().replace('\u202F', ' ')));
        assertEquals(Optional.of(words.isEmpty() || column != SupportColumn.CURRENCY ? column : SupportColumn.AMOUNT),
                found.column());
        assertEquals(mends == null ? "" : mends, String.join("; ", found.mends().stream().map(BadInputTest::named)
                .toList()));
        assertEquals(found.weight() == Weight.BLOCKS ? Fate.WRONG : Fate.NEW, row.fate());
    }

    private static String named(Mend mend) {
        String key = mend.name().key().replace("intake.mend.", "");
        return switch (mend) {
            case Mend.Write write when write.words().values().stream().allMatch(String::isEmpty) -> "Write " + key;
            case Mend.Write write -> "Write " + write.words().entrySet().stream()
                    .min(Map.Entry.comparingByKey()).orElseThrow().getValue();
            default -> mend.getClass().getSimpleName() + " " + key;
        };
    }

    @Test
    void aLinkThatIsNeverOpenedIsKeptAsWords() {
        assertEquals("javascript:alert(1)",
                fixture.with(SupportColumn.SOURCE, "javascript:alert(1)").result().orElseThrow().source());
    }

    @Test
    void eachMendMakesTheRowWhole() {
        for (SupportColumn column : List.of(SupportColumn.PERIOD, SupportColumn.PARTNER, SupportColumn.AREA,
                SupportColumn.KIND, SupportColumn.STATUS, SupportColumn.AMOUNT)) {
            for (String words : List.of("20199", "Japn", "31/31/2020", "03/04/2020", "1.000", "$10 bn")) {
                SupportPlan plan = fixture.paste(IntakeFixture.HEADINGS + IntakeFixture.RECORD,
                        choices -> choices.write(1, Map.of(column, words)));
                for (CellFinding found : plan.rows().getFirst().findings()) {
                    for (Mend mend : found.mends()) {
                        PlannedRow mended = fixture.say(plan, choices -> choices.with(1, mend)).rows().getFirst();
                        assertTrue(mended.findings().stream().noneMatch(found::equals),
                                column + " " + words + " " + mend);
                    }
                }
            }
        }
    }

    @Test
    void whatIsSaidForAllNumbersHoldsForAllRows() {
        SupportPlan plan = fixture.paste(IntakeFixture.HEADINGS
                + "\tJapan\tOne\t\t\t03/04/2020\t\tongoing\t\t1.000\tUSD\n\tChina\tTwo\t\t\t04/03/2020\t\tongoing\t\t2.500\tUSD\n");
        assertEquals(List.of(Fate.WRONG, Fate.WRONG), plan.rows().stream().map(PlannedRow::fate).toList());
        SupportPlan said = fixture.say(plan, choices -> choices
                .with(Conventions.NONE.with(DayOrder.MONTH_FIRST))
                .with(Conventions.NONE.with(DecimalSign.COMMA)));
        SupportRecord first = IntakeFixture.record(said, 0).orElseThrow();
        assertEquals("2020-03-04", first.period().from().orElseThrow().toString());
        assertEquals("03/04/2020", first.period().words(), "the source's own words stay");
        assertEquals(Optional.of(new Amount(new BigDecimal("1000"), "USD")), first.amount());
        assertEquals("2020-04-03",
                IntakeFixture.record(said, 1).orElseThrow().period().from().orElseThrow().toString());
    }

    @Test
    void anUnknownPartnerIsAddedWithTheRecordsThatNameIt() {
        SupportPlan plan = fixture.paste(IntakeFixture.HEADINGS
                + "\tJapan; Solar Alliance\tOne\t\t\t2019\t\tongoing\t\t\t\n");
        Mend add = plan.rows().getFirst().findings().getFirst().mends().getLast();
        SupportPlan said = fixture.say(plan, choices -> choices.with(1, add));
        var after = fixture.dossier().with(said.changes());
        SupportRecord record = after.all(SupportRecord.class).getFirst();
        assertEquals(List.of("JPN", "SA"), record.partners().stream()
                .map(id -> after.find(Delegation.class, id).orElseThrow().code()).toList());
        assertEquals(2, said.changes().size());
        assertEquals(0, fixture.say(said, choices -> choices.leave(1, true)).changes().size(),
                "nobody names it any more");
    }

    @Test
    void rowsWithTooManyOrTooFewCellsAreSaid() {
        SupportPlan plan = fixture.paste("partner,title,period\nJapan,One,2019,beyond\nJapan,Two\nJapan,Three,2019\n");
        assertEquals(List.of("[BLOCKS cells [4, 3]]", "[DOUBT cells [2, 3], NOTE status-missing []]"),
                plan.rows().subList(0, 2).stream().map(row -> row.findings().stream()
                        .filter(each -> row.index() == 2 || !each.what().startsWith("status"))
                        .map(each -> each.weight() + " " + each.what() + " " + each.arguments()).toList().toString())
                        .toList());
        assertEquals(List.of(Fate.WRONG, Fate.NEW, Fate.NEW), plan.rows().stream().map(PlannedRow::fate).toList());
        assertEquals(3, fixture.say(plan, choices -> choices.keep(1, "cells")).comingIn());
    }

    @Test
    void aVeryLongCellInAnyColumnIsReadInAMoment() {
        for (String words : List.of(" ".repeat(90_000) + "x" + " ".repeat(9_000) + "y", "1".repeat(99_000),
                "1 ".repeat(49_000), "2019 - ".repeat(14_000), "\n".repeat(90_000) + ",", "Japan, ".repeat(14_000))) {
            for (SupportColumn column : SupportColumn.values()) {
                assertTrue(fixture.with(column, words).index() > 0);
            }
            assertTrue(fixture.paste(words.replace('\n', ' ') + "\tJapan\n").rows().size() > 0);
        }
    }

    @Test
    void whatIsNotSeenIsTakenOutAndSaid() {
        PlannedRow row = fixture.with(SupportColumn.TITLE, "Grid\u200B training\u202E");
        assertEquals("Grid training", row.result().orElseThrow().title());
        assertEquals(List.of("unseen"), row.findings().stream().map(CellFinding::what).toList());
    }

    @Test
    void aMendOfOnePartnerLeavesTheOthersOfTheCellAsTheyAre() {
        PlannedRow row = fixture.with(SupportColumn.PARTNER, "Japa; Japan; China");
        assertEquals("Write JPN; Japan; China; Add add-partner", String.join("; ",
                row.findings().getFirst().mends().stream().map(BadInputTest::named).toList()));
    }

    @Test
    void aPartnerThatIsAddedUnderTwoOfItsNamesIsOne() {
        SupportPlan plan = fixture
                .paste(IntakeFixture.HEADINGS + IntakeFixture.RECORD.replace("Japan", "European Union")
                        + IntakeFixture.RECORD.replace("1\tJapan\tGrid", "2\tEU\tCoal"));
        List<Entry> offered = plan.rows().stream().flatMap(row -> row.findings().getFirst().mends().stream())
                .filter(Mend.Add.class::isInstance).map(mend -> ((Mend.Add) mend).entry()).toList();
        assertEquals(2, offered.size());
        assertEquals(offered.getFirst(), offered.getLast());
    }

    @Test
    void daysOfOurOwnTableThatAnotherProgramWroteTheOtherWayRoundAreAskedFor() {
        String[] lines = SupportCsv.print(fixture.having(IntakeFixture.RECORD).dossier()).split("\n");
        PlannedRow row = fixture.paste(String.join("\n", lines).replace("2019-05-01", "5/1/2019").replace("2019-05-31",
                "5/31/2019")).rows().getFirst();
        assertEquals(Optional.of("day-unclear"), row.findings().stream().map(CellFinding::what).findFirst());
    }
}
