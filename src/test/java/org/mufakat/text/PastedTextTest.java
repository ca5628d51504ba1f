package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextTest {
    private static final String LONG = "The Ministers noted the progress of capacity building on oil stockpiling and "
            + "energy security among the countries of the region.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "5. The Ministers noted.       | 5        | The Ministers noted.",
            "6 bis. The Ministers noted.   | 6 bis    | The Ministers noted.",
            "(a) oil stockpiling           | (a)      | oil stockpiling",
            "OP7ter The Ministers noted.   | OP7ter   | The Ministers noted.",
            "2020. The Meeting             | -        | 2020. The Meeting"})
    void aNumberAtALinesStartIsTheParagraphs(String line, String number, String words) {
        assertEquals(List.of(number + "|" + words), read(line + "\n"));
    }

    @Test
    void aMailsQuoteMarksGoAndItsWrappedLinesAreJoined() {
        assertEquals(List.of("null|Dear colleagues,", "5|The Ministers noted the report of the senior officials "
                + "and thanked the host for it.", "6|They welcomed progress."), read("""
                        > Dear colleagues,
                        >
                        >> 5. The Ministers noted the report of the senior officials
                        >> and thanked the host for it.
                        > 6. They welcomed progress.
                        """));
    }

    @Test
    void eachLineOfAWordProcessorIsAParagraph() {
        assertEquals(List.of("null|" + LONG, "null|They thanked the host.", "7|" + LONG, "null|And so on."),
                read(LONG + "\r\nThey thanked the host.\r\n7.\t" + LONG + "\r\nAnd so on."));
        assertEquals(List.of("null|First.", "null|Second."), read("First.\nSecond."));
    }

    @Test
    void everyLineEndSeparatesAndNothingElseChanges() {
        String nfd = "e\u0302\u0301 \u200Bx\u00A0y \u05D0\u05D1";

        assertEquals(List.of("null|" + nfd, "null|B.", "null|C.", "null|D.", "null|E."),
                read(nfd + "\n\nB.\u2029\u2029C.\u0085\u0085D.\u2028\u2028E."));
        assertEquals(nfd, PastedText.of(nfd).lines().getFirst());
        assertTrue(PastedText.of(nfd).isOneLine());
    }

    @Test
    void aLineThatEndsIsNotOneLineAndMoreThanIsNotAQuote() {
        assertTrue(PastedText.of("5. Noted\r\n").isEnded());
        assertFalse(PastedText.of("5. Noted\r\n").isOneLine());
        assertEquals(List.of("> 35 %"), PastedText.of("> 35 %").lines());
    }

    @Test
    void whatNoTextHoldsIsReplacedOrLeftOut() {
        assertEquals(new Admitted("a\uFFFDb\uFFFDc\uD83D\uDE00d", 2, 1),
                Admitted.of("a\uD83Db\0c\uD83D\uDE00\u0007d"));
        assertEquals(new Admitted("a\tb\r\nc\u2028\u202Ed", 0, 0), Admitted.of("a\tb\r\nc\u2028\u202Ed"));
    }

    @Property
    void noWordIsLostInPasting(@ForAll String text) {
        String kept = PastedText.of(text).paragraphs().stream()
                .map(each -> each.number().map(ParagraphNumber::print).orElse("") + each.text())
                .collect(Collectors.joining());

        assertEquals(letters(text), letters(kept));
        assertTrue(Admitted.of(Admitted.of(text).words()).isWhole());
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> read(String text) {
        return PastedText.of(text).paragraphs().stream()
                .map(each -> each.number().orElse("null") + "|" + each.text()).toList();
    }
}
