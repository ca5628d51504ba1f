package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedLineTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
            on a mandatory basis      ~ They met on a mandatory basis.              ~ on a mandatory basis
            on a mandatory basis      ~ They met On a  Mandatory basis.             ~ On a  Mandatory basis
            on a mandatory basis      ~ They met [on a [D1: mandatory] basis].      ~ on a [D1: mandatory] basis
            mandatory; every year     ~ They met every year.                        ~ every year
            mandatory                 ~ They met on a nonmandatory basis.           ~ -
            phát triển                ~ Các Bộ trưởng phát [triển] năng lượng.      ~ phát [triển
            ma                        ~ Các đại biểu đi mà không về.                ~ -
            強制                      ~ 会议以[强制]強制方式进行。                  ~ 強制
            oil                       ~ They met (agreed, oil).                     ~ -
            """)
    void wordingsAreFoundWhateverStandsBetweenTheirWords(String never, String text, String found) {
        ParsedParagraph paragraph = Brackets.parse(List.of(text), Reading.NAMES).paragraphs().getFirst();
        List<String> spans = RedLine.of(never).in(paragraph).stream()
                .map(span -> text.substring(span.start(), span.end())).toList();
        assertEquals(found == null ? List.of() : List.of(found), spans);
    }

    @Test
    void lettersWithTheirMarksTypedApartAreTheSame() {
        String text = "Hi\u00EA\u0323p \u0111i\u0323nh.";
        var paragraph = Brackets.parse(List.of(text), Reading.NAMES).paragraphs().getFirst();

        assertEquals(List.of(new RedLine.Span(0, 5)), RedLine.of("Hi\u1EC7p").in(paragraph));
        assertEquals(List.of(new RedLine.Span(6, 11)), RedLine.of("\u0111\u1ECBnh").in(paragraph));
    }

    @Test
    void aMarkThatEndsAWordingIsCovered() {
        String text = "ho\u0323 e\u0302\u0323";
        var paragraph = Brackets.parse(List.of(text), Reading.NAMES).paragraphs().getFirst();

        assertEquals(List.of(new RedLine.Span(0, 7)), RedLine.of("h\u1ECD \u1EC7").in(paragraph));
    }
}
