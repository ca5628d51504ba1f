package org.mufakat.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.Amount;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.SupportRecord;

/** Rows that may be records which are there: found, shown, and decided by a person. */
class LikeRecordsTest {
    private static final String LIKE = "\tJapan\t%s\t%s\t\t%s\tASEAN\t\thttps://example.org/b\t\t\n";
    private final IntakeFixture fixture = new IntakeFixture().having(IntakeFixture.RECORD);

    @ParameterizedTest
    @CsvSource({"Grid training for officials,APG,May 2019,true", "Training of officials: grid,APG,May 2019,true",
            "Grid trainng for officials,APG,2019,true", "Grid training for officials,,June 2019,true",
            "Grid training for officials,RE,May 2019,false", "Grid training for officials,APG,2015,false",
            "Forum on coal,APG,May 2019,false", "2nd grid training for officials,APG,May 2019,true"})
    void aNearTitleOfTheSamePartnerAreaAndTimeIsProbablyTheSame(String title, String area, String period,
            boolean like) {
        SupportPlan plan = fixture.paste(IntakeFixture.HEADINGS
                + LIKE.formatted(title, area == null ? "" : area, period));
        assertEquals(like ? Fate.UNDECIDED : Fate.NEW, plan.rows().getFirst().fate());
        assertEquals(like ? 0 : 1, plan.changes().size(), "nothing comes in before a person says what it is");
    }

    @Test
    void anotherPartnerOrAnotherNumberInTheTitleIsAnotherRecord() {
        assertEquals(Fate.NEW, fixture.paste(IntakeFixture.HEADINGS
                + "\tChina\tGrid training for officials\tAPG\t\tMay 2019\t\t\t\t\t\n").rows().getFirst().fate());
        IntakeFixture forum = new IntakeFixture().having("1\tChina\t3rd clean energy forum\tRE\t\t2017\t\t\t\t\t\n");
        assertEquals(Fate.NEW, forum.paste(IntakeFixture.HEADINGS
                + "\tChina\t5th clean energy forum\tRE\t\t2017\t\t\t\t\t\n").rows().getFirst().fate());
    }

    @Test
    void aRowThatSaysNothingMoreBringsNothing() {
        SupportPlan plan = fixture.paste(IntakeFixture.HEADINGS + IntakeFixture.RECORD
                + "\tJapan\tGrid training for officials\tAPG\t\tMay 2019\t\t\thttps://example.org/a\t\t\n");
        assertEquals(List.of(Fate.SAME, Fate.SAME), plan.rows().stream().map(PlannedRow::fate).toList());
        assertEquals(List.of(), plan.changes());
    }

    @Test
    void rowsAreAlsoComparedAmongThemselves() {
        SupportPlan plan = fixture.paste(IntakeFixture.HEADINGS
                + "\tChina\tSolar study tour\tRE\t\t2019\t\tcompleted\ta\t\t\n\tChina\tStudy tour: solar\tRE\t\t2019\t\tcompleted\tb\t\t\n");
        assertEquals(List.of(Fate.NEW, Fate.UNDECIDED), plan.rows().stream().map(PlannedRow::fate).toList());
        assertEquals(Optional.of(1), plan.rows().getLast().likeRow());
        SupportPlan combined = fixture.say(plan, choices -> choices.decide(2, Optional.of(Decision.COMBINE)));
        assertEquals(1, combined.changes().size());
        assertEquals("a\nb", IntakeFixture.record(combined, 1).orElseThrow().source());
        SupportPlan left = fixture.say(combined, choices -> choices.leave(1, true));
        assertEquals(Fate.NEW, left.rows().getLast().fate(), "the row that it was like does not come in");
    }

    @Test
    void combiningKeepsOursFillsWhatIsEmptyAndUnitesTheRest() {
        String rows = "Partner\tTitle\tArea\tKind\tWhen\tFor\tStatus\tSource\tAmount\tConfirmed by\n"
                + "Japan; ACE\tGrid training of officials\tAPG\tstudy\tMay 2019\tKHM\tongoing\thttps://example.org/b\t5000 USD\tACE, 12 Nov 2020\n";
        SupportPlan plan = fixture.paste(rows, choices -> choices.decide(1, Optional.of(Decision.COMBINE)));
        SupportRecord before = fixture.dossier().all(SupportRecord.class).getFirst();
        SupportRecord after = IntakeFixture.record(plan, 0).orElseThrow();
        assertEquals(before.id(), after.id());
        assertEquals("Grid training for officials", after.title());
        assertEquals(before.kind(), after.kind());
        assertEquals(before.status(), after.status());
        assertEquals("ASEAN", after.beneficiaries());
        assertEquals(2, after.partners().size());
        assertEquals("https://example.org/a\nhttps://example.org/b", after.source());
        assertEquals(Optional.of("5000 USD"), after.amount().map(LikeRecordsTest::shown));
        assertEquals(List.of("ACE"), after.confirmations().stream().map(Confirmation::by).toList());
        assertEquals(List.of("partners", "amount", "source", "confirmations"),
                Combination.differing(before, after));
    }

    private static String shown(Amount amount) {
        return amount.value().toPlainString() + " " + amount.currency();
    }

    @Test
    void skippingBringsNothingAndTakingBringsAnother() {
        String rows = IntakeFixture.HEADINGS + LIKE.formatted("Grid training of officials", "APG", "May 2019");
        SupportPlan skipped = fixture.paste(rows, choices -> choices.decide(1, Optional.of(Decision.SKIP)));
        assertEquals(Fate.SKIPPED, skipped.rows().getFirst().fate());
        assertEquals(List.of(), skipped.changes());
        SupportPlan taken = fixture.paste(rows, choices -> choices.decide(1, Optional.of(Decision.TAKE)));
        assertEquals(2, IntakeFixture.record(taken, 0).orElseThrow().number());
        assertEquals(2, fixture.dossier().with(taken.changes()).all(SupportRecord.class).size());
    }

    @Test
    void theNumberAndTitleOfARecordChangeItUnlessAPersonSaysOtherwise() {
        String rows = IntakeFixture.HEADINGS + IntakeFixture.RECORD.replace("completed", "ongoing");
        SupportPlan plan = fixture.paste(rows);
        assertEquals(Fate.CHANGES, plan.rows().getFirst().fate());
        SupportPlan taken = fixture.say(plan, choices -> choices.decide(1, Optional.of(Decision.TAKE)));
        assertEquals(2, IntakeFixture.record(taken, 0).orElseThrow().number());
    }
}
