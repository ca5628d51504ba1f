package org.mufakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as spreadsheets write them are read, and what is wrong is said at its cell. */
class TableInputTest {

    @ParameterizedTest
    @CsvSource({"UTF-8,Đào tạo quản lý năng lượng", "windows-1258,Đào tạo về quản lý năng lượng ở Hà Nội",
            "windows-1252,Société générale de l’énergie à Besançon", "GB18030,清洁能源能力建设交流项目与论坛合作研究报告",
            "Shift_JIS,エネルギー管理に関する能力構築と技術協力の研修", "EUC-KR,에너지 정책 개선을 위한 역량 강화 교육 사업"})
    void theEncodingIsFoundAndSaid(String encoding, String words) {
        TableEncoding expected = TableEncoding.called(encoding).orElseThrow();
        Table table = TableInput.of(inEncoding("no;title\r\n1;" + words + "\r\n2;" + words + "\r\n", encoding)).read();
        assertEquals(Optional.of(expected), table.encoding());
        assertEquals(words, table.rows().get(1).cell(1));
        assertEquals(List.of(), table.rows().get(1).remarks());
    }

    @Test
    void anEncodingCanBeChosen() {
        byte[] bytes = inEncoding("title\n한국\n", "EUC-KR");
        assertEquals("한국", TableInput.of(bytes).read(Optional.of(TableEncoding.EUC_KR), Optional.empty()).rows()
                .getLast().cell(0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false"})
    void unicodeTextOfExcelIsRead(String encoding, boolean marked) {
        String text = (marked ? "\uFEFF" : "") + "no\ttitle\r\n1\tĐào tạo\r\n2\tTraining of officials\r\n";
        Table table = TableInput.of(text.getBytes(Charset.forName(encoding))).read();
        assertEquals(Separator.TAB, table.separator());
        assertEquals(List.of("1", "Đào tạo"), table.rows().get(1).cells());
    }

    @Test
    void theLineThatNamesTheSeparatorIsObeyed() {
        Table table = TableInput.of(bytes("sep=;\r\nno;title\r\n1;a, b\r\n")).read();
        assertEquals(Separator.SEMICOLON, table.separator());
        assertEquals(List.of(2, 3), table.rows().stream().map(TableRow::line).toList());
        assertEquals("a, b", table.rows().getLast().cell(1));
    }

    @Test
    void theSeparatorIsTheOneThatMakesRowsAlike() {
        assertEquals(Separator.SEMICOLON,
                TableInput.of(bytes("\uFEFFno;title\n1;one, two, three\n2;four\n")).read().separator());
        assertEquals(Separator.COMMA, TableInput.of(bytes("no,title\n1,\"a; b; c\"\n2,d\n")).read().separator());
        assertEquals(Separator.TAB, TableInput.pasted("1\tJapan, China\n").read().separator());
        assertEquals("1;JPN", TableInput.of(bytes("no;partner\n1;JPN\n"))
                .read(Optional.empty(), Optional.of(Separator.COMMA)).rows().getLast().cell(0));
    }

    @Test
    void quotedLineBreaksBelongToTheirCellAndRowsKeepTheirLine() {
        Table table = TableInput.of(bytes("no,title\n\n1,\"two\nlines, \"\"quoted\"\"\"\r\n,,,\n2,x\n")).read();
        assertEquals("two\nlines, \"quoted\"", table.rows().get(1).cell(1));
        assertEquals(List.of(1, 3, 6), table.rows().stream().map(TableRow::line).toList());
        assertEquals(2, table.width());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`1,\"Training,x`,`\"Training`", "`1,\"Trai\"ning,x`,`Training`",
            "`1,5\" pipe,x`,`5\" pipe`", "`1,\"He said \"yes\"\",x`,`He said \"yes\"`"})
    void aQuotationMarkThatStandsWrongSpoilsNoOtherCell(String line, String expected) {
        Table table = TableInput.of(bytes("no,title,source\n" + line + "\n2,y,z\n")).read();
        assertEquals(3, table.rows().size());
        assertEquals(expected, table.rows().get(1).cell(1));
        assertEquals(List.of(new CellRemark(1, CellRemark.Kind.QUOTE, "")), table.rows().get(1).remarks());
    }

    @Test
    void aCopiedQuotationMarkIsAWordLikeAnother() {
        TableRow row = TableInput.pasted("1\t5\" pipe\t\"Open\" forum\t\"two\nlines\"\n").read().rows().getFirst();
        assertEquals(List.of("1", "5\" pipe", "\"Open\" forum", "two\nlines"), row.cells());
        assertEquals(List.of(), row.remarks());
    }

    @Test
    void aCellInAnotherEncodingIsReadAndSaidThere() {
        var mixed = new ByteArrayOutputStream();
        mixed.writeBytes(bytes("no,title\n1,Đào tạo\n2,Năng lượng\n3,Hợp tác\n4,"));
        mixed.writeBytes(inEncoding("Société à Besançon", "windows-1252"));
        mixed.writeBytes(bytes("\n"));
        Table table = TableInput.of(mixed.toByteArray()).read();
        assertEquals(Optional.of(TableEncoding.UTF_8), table.encoding());
        assertEquals("Société à Besançon", table.rows().getLast().cell(1));
        assertEquals(List.of(new CellRemark(1, CellRemark.Kind.OTHER_ENCODING, "windows-1252")),
                table.rows().getLast().remarks());
        assertEquals("Đào tạo", table.rows().get(1).cell(1));
    }

    @Test
    void aMillionSignsAreCutAndSaidAndNulIsTakenOut() {
        Table table = TableInput.of(bytes("no,title\n1," + "x".repeat(1_000_000) + "\n2,a\0b\n")).read();
        assertEquals(Table.MOST_SIGNS, table.rows().get(1).cell(1).length());
        assertEquals(List.of(new CellRemark(1, CellRemark.Kind.CUT, "1000000")), table.rows().get(1).remarks());
        assertEquals("ab", table.rows().getLast().cell(1));
        assertEquals(List.of(new CellRemark(1, CellRemark.Kind.NUL, "1")), table.rows().getLast().remarks());
    }

    @Test
    void rowsBeyondTheLimitAreCounted() {
        Table table = TableInput.of(bytes("1,x\n".repeat(Table.MOST_ROWS + 3))).read();
        assertEquals(Table.MOST_ROWS, table.rows().size());
        assertEquals(3, table.beyond());
    }

    @Test
    void nothingAtAllIsATableWithoutRows() {
        assertTrue(TableInput.of(new byte[0]).read().rows().isEmpty());
        assertTrue(TableInput.pasted(" \n\t\n").read().rows().isEmpty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Vietnamese Windows writes the tone behind its letter, and has the other letters whole. */
    private static byte[] inEncoding(String text, String encoding) {
        String written = encoding.equals("windows-1258")
                ? text.codePoints().mapToObj(Character::toString).map(TableInputTest::withToneApart)
                        .reduce("", String::concat)
                : text;
        return written.getBytes(TableEncoding.called(encoding).orElseThrow().charset());
    }

    private static String withToneApart(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        int tone = apart.chars().filter(unit -> "\u0300\u0301\u0303\u0309\u0323".indexOf(unit) >= 0).findFirst()
                .orElse(0);
        return tone == 0
                ? letter
                : Normalizer.normalize(apart.replace(String.valueOf((char) tone), ""), Normalizer.Form.NFC)
                        + (char) tone;
    }
}
