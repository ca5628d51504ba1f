package org.mufakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Names;
import org.mufakat.domain.Period;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;

class SupportCsvTest {

    private static final String HEADER = "no,partner,title,programme_area,kind,period,beneficiaries,status,source\n";

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("nothing", "", DocumentProblem.Kind.EMPTY, List.of()),
                Arguments.of("a missing column", "no,partner,title\n", DocumentProblem.Kind.COLUMN_MISSING,
                        List.of("programme_area",
                                "no,partner,title,programme_area,kind,period,beneficiaries,status,source")),
                Arguments.of("an unknown column", HEADER.replace("kind", "sort"), DocumentProblem.Kind.COLUMN_UNKNOWN,
                        List.of("1", "33", "sort",
                                "no,partner,title,programme_area,kind,period,beneficiaries,status,source",
                                "amount,currency,from,to")),
                Arguments.of("a cell too many", HEADER + "1,JPN,Training,,,,,recalled,,,\n",
                        DocumentProblem.Kind.CELLS, List.of("2", "11", "9")),
                Arguments.of("a quotation mark that does not close", HEADER + "1,JPN,\"Training,,,,,recalled,x\n",
                        DocumentProblem.Kind.QUOTE, List.of("2", "7")),
                Arguments.of("letters behind a closing quotation mark",
                        HEADER + "1,JPN,\"Trai\"ning,,,,,recalled,x\n", DocumentProblem.Kind.QUOTE, List.of("2", "12")),
                Arguments.of("a quotation mark inside a cell", HEADER + "\n1,JPN,Trai\"ning,,,,,recalled,x\n",
                        DocumentProblem.Kind.QUOTE, List.of("3", "11")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String what, String csv, DocumentProblem.Kind kind, List<String> arguments) {
        var problem = assertThrows(DocumentProblem.class,
                () -> SupportCsv.read(csv.getBytes(StandardCharsets.UTF_8)));
        assertEquals(kind, problem.kind());
        assertEquals(arguments, problem.arguments());
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedWithLineAndColumn() {
        byte[] latin = (HEADER + "1,JPN,Caf\u00E9,,,,,recalled,x\n").getBytes(StandardCharsets.ISO_8859_1);
        var problem = assertThrows(DocumentProblem.class, () -> SupportCsv.read(latin));
        assertEquals(DocumentProblem.Kind.ENCODING, problem.kind());
        assertEquals(List.of("2", "10", "UTF-8"), problem.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aFileWithAByteOrderMarkIsRead(String charset) throws DocumentProblem {
        byte[] bytes = ("\uFEFF" + HEADER + "1,JPN KOR,Đào tạo,,,,,recalled,x\n").getBytes(Charset.forName(charset));
        SupportRow row = SupportCsv.read(bytes).getFirst();
        assertEquals("Đào tạo", row.cell("title"));
        assertEquals(List.of("JPN", "KOR"), row.partners());
        assertEquals(2, row.line());
    }

    @Test
    void cellsSeparatedBySemicolonsAreRead() throws DocumentProblem {
        String csv = HEADER.replace(',', ';') + "7;JPN;\"a; \"\"b\"\"\";;;;;recalled;x\r\n";
        assertEquals("a; \"b\"", SupportCsv.read(csv.getBytes(StandardCharsets.UTF_8)).getFirst().cell("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''@x", "'plain", "plain", "\"q\", 'r'\n=s"})
    void aFormulaIsDefusedAndReadBackAsItWas(String words) throws DocumentProblem {
        var partner = new Delegation(Id.random(), "JPN", Names.NONE, Names.NONE, List.of(), DelegationRole.PARTNER,
                false, List.of(), Optional.empty());
        var record = new SupportRecord(Id.random(), 1, List.of(partner.id()), words, Optional.empty(),
                Optional.empty(), new Period("2018", Optional.of(LocalDate.of(2018, 1, 1)), Optional.empty()), words,
                Optional.empty(), SupportStatus.ONGOING, words, List.of(), List.of(), Optional.empty(), List.of());
        String csv = SupportCsv.print(Dossier.of(List.of(partner, record)));
        SupportRow row = SupportCsv.read(csv.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertEquals(words, row.words("title"));
        assertEquals(words, row.words("source"));
        assertEquals("2018-01-01", row.cell("from"));
        for (String cell : csv.split("\n", 2)[1].split("[,\n]\"?")) {
            assertEquals(-1, cell.isEmpty() || words.contains("\n") ? -1 : "=+-@\t".indexOf(cell.charAt(0)), cell);
        }
    }
}
