package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;

/** Support records come in from a table, all or none. */
class ImportSupportTest {

    private static final String HEADER = "no,partner,title,programme_area,kind,period,beneficiaries,status,source\n";
    private final Dossier fresh = Dossier.of(List.of())
            .with(CreateDossier.empty("New", "Internal", LocalDate.of(2020, 11, 17)).changes());

    @Test
    void aSupportRecordIsReadWithAreaKindAndRange() throws DocumentProblem, Refused {
        Dossier after = support(fresh, "13,JPN,Oil programme,outside APAEC areas,capacity building,7-10 Aug 2017,"
                + "KHM MYS,completed,https://aseanenergy.org/?p=11011", false);
        SupportRecord record = after.all(SupportRecord.class).getFirst();
        assertEquals(13, record.number());
        assertEquals(Optional.of(LocalDate.of(2017, 8, 10)), record.period().to());
        assertTrue(after.find(ProgrammeArea.class, record.area().orElseThrow()).orElseThrow().outside());
    }

    @Test
    void valuesThatNoListHasAreReportedByLineAndNothingComesIn() {
        var refused = assertThrows(Refused.class, () -> support(fresh, """
                1,JPN,Good,RE,forum,2018,ASEAN,recalled,x
                2,XYZ,Bad partner,RE,forum,2018,ASEAN,recalled,x
                x,JPN,Bad rest,SPACE,party,2018,ASEAN,perhaps,x
                """, false));
        assertEquals(List.of(Label.of("refused.line.partner", "3", "XYZ"), Label.of("refused.line.number", "4", "x"),
                Label.of("refused.line.area", "4", "SPACE"), Label.of("refused.line.kind", "4", "party"),
                Label.of("refused.line.status", "4", "perhaps",
                        "recalled, proposed, pledged, signed, ongoing, completed")),
                refused.reasons());
    }

    @Test
    void daysAndCurrenciesThatAreNoneAreReportedByLineInWordsOfTheirOwn() {
        String header = "no,partner,title,programme_area,kind,period,beneficiaries,status,source,amount,currency,from,to\n";
        var refused = assertThrows(Refused.class, () -> ImportSupport.from((header + """
                1,JPN,No day,RE,forum,,,recalled,x,,,2020-02-30,
                2,JPN,Ends early,RE,forum,,,recalled,x,,,2020-12-01,2019-01-01
                3,JPN,No currency,RE,forum,,,recalled,x,5,yen,,
                4,J-P,No code,RE,forum,,,recalled,x,,,,
                """).getBytes(StandardCharsets.UTF_8), fresh, true));
        assertEquals(List.of(Label.of("refused.line.day", "2", "from", "2020-02-30"),
                Label.of("refused.line.period", "3", "2020-12-01", "2019-01-01"),
                Label.of("refused.line.currency", "4", "yen"), Label.of("refused.line.code", "5", "J-P")),
                refused.reasons());
    }

    @Test
    void withAddTheListsGrow() throws DocumentProblem, Refused {
        Dossier after = support(fresh, "1,EU XYZ,Title,SPACE,party,2018,ASEAN,recalled,x", true);
        assertEquals("European Union", delegation(after, "EU").protocolName().in(Language.ENGLISH));
        assertEquals("XYZ", delegation(after, "XYZ").protocolName().in(Language.ENGLISH));
        assertEquals("SPACE", after.all(ProgrammeArea.class).getLast().code());
        assertEquals("party", after.find(EntryType.SUPPORT_KIND, after.all(SupportRecord.class).getFirst().kind()
                .orElseThrow()).map(kind -> ((SupportKind) kind).name().in(Language.ENGLISH))
                .orElseThrow());
    }

    @Test
    void aNumberThatAnotherRecordHasIsReplacedAndNothingIsLost() throws DocumentProblem, Refused {
        String first = "1,JPN,First,RE,forum,2018,ASEAN,recalled,x";
        Dossier one = support(fresh, first, false);
        Dossier same = support(one, first, false);
        assertEquals(one, same);
        Dossier changed = support(one, first.replace("recalled", "signed"), false);
        assertEquals(1, changed.count(EntryType.SUPPORT_RECORD));
        Intake emptied = ImportSupport.from(csv("1,JPN,First,RE,forum,2018,ASEAN,recalled,"), one, false);
        assertTrue(emptied.remarks().contains(Label.of("intake.support-emptied", "1", "@support.field.source")));
        Intake other = ImportSupport.from(csv("1,KOR,Another,RE,forum,2018,ASEAN,recalled,x"), one, false);
        assertEquals(List.of(1, 2), one.with(other.changes()).all(SupportRecord.class).stream()
                .map(SupportRecord::number).toList());
        assertTrue(other.remarks().contains(Label.of("intake.support-renumbered", "2", "1", "2")));
    }

    private static Delegation delegation(Dossier dossier, String code) {
        return dossier.all(Delegation.class).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static Dossier support(Dossier dossier, String lines, boolean add) throws DocumentProblem, Refused {
        return dossier.with(ImportSupport.from(csv(lines), dossier, add).changes());
    }

    private static byte[] csv(String lines) {
        return (HEADER + lines).getBytes(StandardCharsets.UTF_8);
    }
}
