package org.mufakat.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.app.Offered;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.domain.SupportRecord;

/** Columns are matched by their headings in two languages, without headings by what stands in them, and by hand. */
class MatchingTest {
    private final IntakeFixture fixture = new IntakeFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"no,partner,title,programme_area,from,to|NUMBER PARTNER TITLE AREA FROM TO",
            "Partner country,Activity title,APAEC Area,Year,Progress,Link|PARTNER TITLE AREA PERIOD STATUS SOURCE",
            "STT,Nước hỗ trợ,Nội dung,Lĩnh vực,Thời gian,Tình trạng,Nguồn|NUMBER PARTNER TITLE AREA PERIOD STATUS SOURCE",
            "doi tac,TEN HOAT DONG,linh vuc,remarks|PARTNER TITLE AREA -",
            "Partner,Title,Amount (USD),Title|PARTNER TITLE AMOUNT -"})
    void headingsAreKnownInEnglishAndVietnamese(String headings, String columns) {
        SupportPlan plan = fixture.paste(headings + "\nJapan,x,y,z\n");
        assertTrue(plan.choices().matching().headed());
        assertEquals(columns, names(plan));
    }

    @Test
    void rowsWithoutHeadingsAreRecognisedByWhatStandsInThem() {
        SupportPlan plan = fixture.paste("Nhật Bản\tĐào tạo quản lý năng lượng\tEE&C\t2019\tcam kết\thttps://a.org\n"
                + "Hàn Quốc\tHỗ trợ chính sách năng lượng\tREPP\t2018-2020\tđã ký\thttps://b.org\n");
        assertFalse(plan.choices().matching().headed());
        assertEquals("PARTNER TITLE AREA PERIOD STATUS SOURCE", names(plan));
        assertEquals(List.of(Fate.NEW, Fate.NEW), plan.rows().stream().map(PlannedRow::fate).toList());
    }

    @Test
    void aColumnIsMatchedByHandAndNoOtherIsItThen() {
        SupportPlan plan = fixture.paste("Partner,Title,Remarks\nJapan,One,Two\n");
        SupportPlan other = fixture.say(plan, choices -> choices
                .with(choices.matching().with(2, Optional.of(SupportColumn.TITLE))));
        assertEquals("PARTNER - TITLE", names(other));
        assertEquals("Two", IntakeFixture.record(other, 0).orElseThrow().title());
        SupportPlan bare = fixture.say(plan, choices -> choices.with(choices.matching().withHeaded(false)));
        assertEquals(2, bare.rows().size());
    }

    @Test
    void theRecordsOfTheFieldComeInWhole() throws IOException {
        Dossier dossier = fixture.dossier();
        try (var file = Objects.requireNonNull(
                Offered.class.getResourceAsStream("/org/mufakat/app/support-records.csv"))) {
            var intake = new SupportIntake(TableInput.of(file.readAllBytes()).read(), dossier, new Offered());
            SupportPlan plan = intake.plan(intake.unsaid(), IntakeWatch.none());
            assertEquals(List.of("USA", "USA", "EU", "RUS"),
                    plan.rows().stream().flatMap(row -> row.findings().stream())
                            .filter(each -> each.weight() != CellFinding.Weight.NOTE)
                            .map(each -> each.arguments().getFirst()).toList());
            IntakeChoices choices = plan.choices();
            for (PlannedRow row : plan.rows()) {
                for (CellFinding each : row.findings()) {
                    choices = each.mends().isEmpty() ? choices : choices.with(row.index(), each.mends().getLast());
                }
            }
            SupportPlan whole = intake.plan(choices, IntakeWatch.none());
            assertEquals(41, whole.comingIn());
            Dossier after = dossier.with(whole.changes());
            assertEquals(41, after.all(SupportRecord.class).size());
            assertEquals(43, after.all(SupportRecord.class).getLast().number());
            assertEquals("European Union", after.all(Delegation.class).stream()
                    .filter(each -> each.code().equals("EU")).findFirst().orElseThrow().protocolName()
                    .in(Language.ENGLISH));
        }
    }

    @Test
    void whatWasExportedBringsNothingNewAndComesIntoAnotherDossierAsItWas() {
        Dossier sample = Offered.sample();
        byte[] file = SupportCsv.print(sample).getBytes(StandardCharsets.UTF_8);
        var back = new SupportIntake(TableInput.of(file).read(), sample, new Offered());
        SupportPlan plan = back.plan(back.unsaid(), IntakeWatch.none());
        assertEquals(Set.of(Fate.SAME), plan.counts().keySet());
        Dossier without = sample.with(sample.all(SupportRecord.class).stream().map(Change::remove).toList());
        var anew = new SupportIntake(TableInput.of(file).read(), without, new Offered());
        Dossier after = without.with(anew.plan(anew.unsaid(), IntakeWatch.none()).changes());
        assertEquals(SupportCsv.print(sample), SupportCsv.print(after));
    }

    @Test
    void aPlainTextIsATableWhereItsHeadingsAreThoseOfSupportRecords() {
        Dossier dossier = fixture.dossier();
        assertTrue(SupportIntake.isTable(TableInput.of(
                "Partner\tTitle\tWhen\r\nJapan\tOne\t2019\r\n".getBytes(StandardCharsets.UTF_16)), dossier));
        assertFalse(SupportIntake.isTable(TableInput.of(
                "JOINT STATEMENT\n\n1. The Ministers noted, with thanks, the title.\n"
                        .getBytes(StandardCharsets.UTF_8)),
                dossier));
    }

    private static String names(SupportPlan plan) {
        return String.join(" ", plan.choices().matching().columns().stream()
                .map(each -> each.map(Enum::name).orElse("-")).toList());
    }
}
