package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They noted it.                              | They noted it.
            They [noted] [JPN: welcomed] it.            | They [noted] [JPN: welcomed] it.
            They noted it. [JPN reserve]                | They noted it.
            They [JPN: reserve - pending capital] noted | They noted
            They noted [JPN reserve].                   | They noted.
            They noted it. (agreed ad ref, 17 November) | They noted it.
            They noted it [sic] twice.                  | They noted it twice.
            They noted it [1] by [date].                | They noted it [1] by [date].
            [JPN reserve]                               | ''
            [They noted it. [KOR reserve]]              | [They noted it.]
            """)
    void whatIsNoWordingGoesAndWhatIsUndecidedStays(String typed, String clean) {
        var paragraph = Brackets.parse(List.of(typed), KnownNames.offered()).paragraphs().getFirst();

        assertEquals(clean, CleanWords.of(paragraph));
    }
}
