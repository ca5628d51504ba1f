package org.mufakat.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Offered;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.SupportRecord;

/** Whatever a table holds, each row comes to something, and what comes in are whole records. */
class IntakeLaws {
    private static final Offered OFFERED = new Offered();
    private static final String HEADINGS = "no,partner,title,programme_area,kind,period,beneficiaries,status,source,amount,currency,from,to\n";
    private final Dossier dossier = Dossier.of(List.of())
            .with(CreateDossier.empty("New", "Internal", LocalDate.of(2020, 11, 17)).changes());

    @Property(tries = 300)
    void anyBytesBecomeRowsThatAreTakenInOrNamed(@ForAll byte[] bytes) {
        comesToSomething(TableInput.of(bytes));
    }

    @Property(tries = 500)
    void anyCellsBecomeRowsThatAreTakenInOrNamed(@ForAll("rows") List<List<String>> rows) {
        String text = HEADINGS + rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
        comesToSomething(TableInput.of(text.getBytes(StandardCharsets.UTF_8)));
        comesToSomething(TableInput.pasted(text.replace(',', '\t')));
    }

    private void comesToSomething(TableInput input) {
        var intake = new SupportIntake(input.read(), dossier, OFFERED);
        SupportPlan plan = intake.plan(intake.unsaid(), IntakeWatch.none());
        int headings = plan.choices().matching().headed() ? 1 : 0;
        assertEquals(plan.table().rows().size() - headings, plan.rows().size());
        Dossier after = dossier.with(intake.plan(plan.choices().otherwise(Decision.TAKE), IntakeWatch.none())
                .changes());
        Set<Integer> numbers = after.all(SupportRecord.class).stream().map(SupportRecord::number)
                .collect(Collectors.toSet());
        assertEquals(after.all(SupportRecord.class).size(), numbers.size(), "each has a number of its own");
        for (SupportRecord record : after.all(SupportRecord.class)) {
            assertFalse(record.title().isBlank());
            assertTrue((record.title() + record.source() + record.beneficiaries() + record.period().words())
                    .codePoints().noneMatch(each -> each == 0 || each >= 0xD800 && each <= 0xDFFF));
        }
        for (PlannedRow row : plan.rows()) {
            assertEquals(row.fate() == Fate.WRONG,
                    row.weight().equals(Optional.of(CellFinding.Weight.BLOCKS)), "what is wrong is said");
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.of("JPN", "CHN KOR", "Japan; China", "RE", "EE&C", "study", "2019", "FY2017", "03/04/2020",
                        "31/02/2020", "20199", "2020-2018", "since 2016", "signed", "USD", "yen", "1.000", "$10 bn",
                        "about 5", "https://a.org", "javascript:x", "http://", "\"a\nb\"", "\"open", "a\"b", "=1+1",
                        "'=1", "", "", "7", "999999999", "0", "2020-02-30", "Training of officials", "\u0000",
                        "\u202E"),
                Arbitraries.strings().all().ofMaxLength(8).map(each -> each.replace('\n', ' ')));
        return cells.list().ofMinSize(1).ofMaxSize(14).list().ofMaxSize(8);
    }
}
