package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.ParagraphKind;

class StatementTest {

    private static List<String> brief(Statement statement) {
        return statement.paragraphs().stream()
                .map(paragraph -> paragraph.kind() + " " + paragraph.number().orElse("-") + " |" + paragraph.text())
                .toList();
    }

    @Test
    void titleHeadingsNumbersAndWrappedLinesAreRead() {
        var text = "\uFEFFSTATEMENT\r\nBangkok, 2020\r\n\r\nPreamble words\r\nwrapped.\r\n\r\nEnergy Security\r\n"
                + "4. The Ministers\r\nnoted\r\n2020. The Meeting\r\n5 bis. Second.\r\n(a) one;\r\n(iv) two.\r\n"
                + "[3. The Ministers [noted]\r\nit.]\r\n\r\n[1] A source.\r\n";
        assertEquals(List.of("TITLE - |STATEMENT", "TITLE - |Bangkok, 2020", "UNNUMBERED - |Preamble words wrapped.",
                "HEADING - |Energy Security", "OPERATIVE 4 |The Ministers noted 2020. The Meeting",
                "OPERATIVE 5 bis |Second.", "SUB_PARAGRAPH (a) |one;", "SUB_PARAGRAPH (iv) |two.",
                "OPERATIVE 3 |[The Ministers [noted] it.]", "FOOTNOTE - |[1] A source."),
                brief(Statement.read(text)));
    }

    @ParameterizedTest
    @CsvSource({"5. x,OPERATIVE 5", "5 ter. x,OPERATIVE 5 ter", "5 alt 1 x,OPERATIVE 5 alt 1",
            "PP2 bis x,PREAMBULAR PP2 bis", "OP7ter x,OPERATIVE OP7ter", "OP6 alt x,OPERATIVE OP6 alt",
            "999. x,OPERATIVE 999", "(b) x,SUB_PARAGRAPH (b)", "(xiv) x,SUB_PARAGRAPH (xiv)",
            "(bb) x,SUB_PARAGRAPH (bb)"})
    void everyFormOfNumberIsRead(String line, String expected) {
        assertEquals(List.of("TITLE - |T", expected + " |x"), brief(Statement.read("T\n\n" + line + "\n")));
    }

    @ParameterizedTest
    @CsvSource({"2020. The Meeting", "23% of it", "5 countries met", "(AFOC) x", "(civil) nuclear", "(of) x", "[1] x y",
            "[Note: (a) x]", "1.5 degrees"})
    void whatOnlyLooksLikeANumberIsNone(String line) {
        assertEquals(java.util.Optional.empty(), ParagraphNumber.read(line));
    }

    @Test
    void aHeadingMayFollowAParagraphWithoutABlankLine() {
        assertEquals(List.of("OPERATIVE 1 |One.", "HEADING - |Coal", "OPERATIVE 2 |Two", "OPERATIVE 3 |Three"),
                brief(Statement.read("1. One.\nCoal\n2. Two\n3. Three")));
    }

    @Test
    void aNumberMayStandBehindWhoProposesTheParagraph() {
        assertEquals(
                List.of("TITLE - |T", "OPERATIVE 3 bis |[JPN: The Ministers noted.]", "OPERATIVE 4 |[[D1, D2: x]]"),
                brief(Statement.read("T\n\n[JPN: 3 bis. The Ministers noted.]\n[[D1, D2: 4. x]]")));
    }

    @Test
    void wordsAreReadInComposedForm() {
        assertEquals(List.of("UNNUMBERED - |\u1ED9"), brief(Statement.read("o\u0323\u0302")));
    }

    @Test
    void theModelStatementsHaveTheirNumbersAndHeadings() {
        var statement = Samples.statement("model_joint_statement_2020_en.txt");
        var headings = statement.paragraphs().stream().filter(p -> p.kind() == ParagraphKind.HEADING)
                .map(StatementParagraph::text).toList();
        assertEquals(List.of("Energy Security", "Clean Coal Technology", "Civilian Nuclear Energy",
                "Renewable Energy and Energy Efficiency"), headings);
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                statement.numbers().stream().flatMap(number -> number.stream()).toList());
        assertEquals(3, statement.paragraphs().stream().filter(p -> p.kind() == ParagraphKind.TITLE).count());
        assertEquals(List.of("5", "6", "6 bis", "7", "8", "11"), Samples.statement("model_bracketed_draft_en.txt")
                .numbers().stream().flatMap(number -> number.stream()).toList());
        assertEquals(statement, Statement.read(statement.print()));
    }

    @Test
    void aNumberThatStandsOverTwoWrappedLinesIsOne() {
        assertEquals(List.of(Optional.of("1")), Statement.read("\n[\nJPN: 1. noted").numbers());
    }

    @Test
    void aLineBeforeANumberThatStandsOverTwoWrappedLinesIsAHeading() {
        assertEquals(List.of("HEADING - |The Meeting", "OPERATIVE 1 |[ JPN:"),
                brief(Statement.read("\nThe Meeting\n\n[\nJPN: 1.")));
    }

    @Property(tries = 20_000)
    void aPrintedStatementReadsBackAsTheSame(@ForAll("plainTexts") String text) {
        var statement = Statement.read(text);
        assertEquals(statement, Statement.read(statement.print()));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of("\n", "\n", "\n\n", "\r\n", " ", "1. ", "2 bis. ", "5 alt 1 ", "(a) ", "PP2 bis ",
                "OP6 alt", "[JPN: 3. ", "JPN: ", "[3. ", "[1] ", "]", "[", "2020. ", "The Meeting", "noted", ".", ":",
                "Coal", "\uFEFF",
                "\u0301", "\u00A0", "\uD800", "\u0000", "é", "¹ ").list().ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
