package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextToolsTest {

    private static List<Optional<String>> numbers(String... numbers) {
        return Stream.of(numbers).map(number -> number.isEmpty() ? Optional.<String>empty() : Optional.of(number))
                .toList();
    }

    @Test
    void aNewParagraphIsOfferedTheNextNumberOrALatinOne() {
        assertEquals(Optional.of("3"), Numbering.ASEAN.after(numbers("", "1", "2"), 2));
        assertEquals(Optional.of("1 bis"), Numbering.ASEAN.after(numbers("", "1", "2"), 1));
        assertEquals(Optional.of("1 ter"), Numbering.ASEAN.after(numbers("1", "1 bis", "2"), 1));
        assertEquals(Optional.of("1 quater"), Numbering.ASEAN.after(numbers("1", "1bis", "1 ter", "", "2"), 3));
        assertEquals(Optional.of("1 ante"), Numbering.ASEAN.after(numbers("1", "2"), -1));
        assertEquals(Optional.of("1"), Numbering.ASEAN.after(numbers("", ""), 0));
        assertEquals(Optional.of("PP2"), Numbering.UN.after(numbers("PP1", "OP1"), 0));
        assertEquals(Optional.of("OP1 bis"), Numbering.UN.after(numbers("PP1", "OP1", "OP2"), 1));
        assertEquals(Optional.empty(), Numbering.PLAIN.after(numbers("1"), 0));
    }

    @ParameterizedTest
    @CsvSource({"1 (a) (b),,2,(c)", "1 (a) (b),2,2,(c)", "1 (a) (b),(c) 2,2,(b) bis", "1 (a) (b) bis,(c),2,(b) ter",
            "1 (i) (ii),,2,(iii)", "1 (a) (i),(b),2,(ii)", "1 (h) (i),,2,(j)", "1 (iv) (v),,2,(vi)", "1 (z),,1,(aa)",
            "1 (2),,1,(3)", "1 (a) 2,(a),2,3", "1 (a) (i) (ii) (b),2,4,(c)"})
    void aNewSubParagraphIsOfferedTheNextLetterOrNumeral(String above, String below, int index, String expected) {
        var all = (above + (below == null ? "" : " " + below)).replace(" bis", "_bis").split(" ");
        var existing = Stream.of(all).map(number -> Optional.of(number.replace('_', ' '))).toList();
        assertEquals(Optional.of(expected), Numbering.ASEAN.after(existing, index));
    }

    @Test
    void renumberingGoesThroughAllHeadingsInOneRun() {
        assertEquals(numbers("", "1", "2", "", "3", "(a)", "3 alt 1"),
                Numbering.ASEAN.renumber(numbers("", "5", "6", "", "6 bis", "(a)", "6 bis alt 1")));
        assertEquals(numbers("PP1", "PP2", "OP1", "OP2"),
                Numbering.UN.renumber(numbers("PP1", "PP1 bis", "OP3", "OP7ter")));
    }

    @ParameterizedTest
    @CsvSource({"Điện lực,dien luc", "Hội nghị Bộ trưởng,hoi nghi bo truong", "ＡＳＥＡＮ＋３,asean+3",
            "エネルギー大臣,エネルギー大臣", "에너지장관,에너지장관", "พลังงาน,พลังงาน", "东盟,东盟", "ÐƉé,dde"})
    void searchFoldsMarksAndCaseButNoOtherScript(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
    }

    @Test
    void aSelectionIsBracketedWithoutItsBlanksAndWithWholeBrackets() {
        assertEquals(new BracketEdit.Edit("a [JPN, KOR: bc] d", 13, 15),
                BracketEdit.bracket("a bc d", 1, 5, List.of("JPN", "KOR"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("a [[b] c] d", 3, 8),
                BracketEdit.bracket("a [b] c d", 3, 7, List.of(), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("ab [JPN: ] c", 9, 9),
                BracketEdit.bracket("ab c", 1, 1, List.of("JPN"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("ab[JPN: ] c", 8, 8),
                BracketEdit.bracket("ab c", 2, 2, List.of("JPN"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("[\uD83D\uDE00]", 1, 3),
                BracketEdit.bracket("\uD83D\uDE00", 1, 2, List.of(), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("[a] [JPN: ] b", 10, 10),
                BracketEdit.alternative("a b", 0, 1, List.of("JPN"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("[ab] [JPN: ] c", 11, 11),
                BracketEdit.alternative("ab c", 1, 1, List.of("JPN"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("[x [D3: ab] [D1: ] c] d", 17, 17),
                BracketEdit.alternative("[x [D3: ab] c] d", 9, 9, List.of("D1"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("a [D1: ]  b", 7, 7),
                BracketEdit.alternative("a   b", 2, 2, List.of("D1"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("a. [JPN reserve]", 3, 16),
                BracketEdit.reserve("a.", List.of("JPN"), Locale.ENGLISH));
        assertEquals(BracketKind.RESERVE, Reading.of(BracketEdit.reserve("a.", List.of("JPN", "D2"), Locale.of("vi"))
                .text()).open().getFirst().kind());
    }

    @Test
    void theAttributionBehindABracketStaysWithIt() {
        assertEquals(new BracketEdit.Edit("They [noted](JPN) [KOR: ] it", 24, 24),
                BracketEdit.alternative("They [noted](JPN) it", 8, 8, List.of("KOR"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("They [noted] (JPN) [KOR: ] it", 25, 25),
                BracketEdit.alternative("They [noted] (JPN) it", 15, 15, List.of("KOR"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("They [[noted](JPN)] it", 6, 18),
                BracketEdit.bracket("They [noted](JPN) it", 5, 12, List.of(), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("They [noted](JPN) [KOR: ] it", 24, 24),
                BracketEdit.bracket("They [noted](JPN) it", 14, 14, List.of("KOR"), Reading.NAMES));
        assertEquals(new BracketEdit.Edit("They [noted [KOR: ]](JPN) it", 18, 18),
                BracketEdit.bracket("They [noted ](JPN) it", 12, 12, List.of("KOR"), Reading.NAMES));
    }

    @Test
    void namesAreFoundInAnySpelling() {
        var names = KnownNames.offered();
        assertEquals(Optional.of("VNM"), names.lookUp("  viet   NAM "));
        assertEquals(Optional.of("PHL"), names.lookUp("the Philippines"));
        assertEquals(Optional.of("LAO"), names.lookUp("Lao People\u2019s Democratic Republic"));
        assertEquals(Optional.empty(), names.lookUp("D1"));
        assertEquals(Optional.of("D1"), names.with(List.of("D1")).lookUp("d1"));
        assertEquals(Optional.of("JPN"), names.nearMiss("JPM"));
        assertEquals(Optional.of("Indonesia"), names.nearMiss("Indonesai"));
        assertEquals(Optional.empty(), names.nearMiss("May"));
    }
}
