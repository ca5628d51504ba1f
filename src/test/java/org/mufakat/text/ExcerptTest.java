package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void shortWordsStayWhole() {
        assertEquals("The Ministers noted.", Excerpt.of("The Ministers noted.", 20));
    }

    @Test
    void longWordsAreCutBetweenWordsAndKeepTheirBeginningAndTheirEnd() {
        assertEquals("The Ministers noted … again.", Excerpt.of("The Ministers noted and noted and noted again.", 30));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String cut = Excerpt.of("\uD83D\uDE00".repeat(100), 61);
        assertFalse(cut.codePoints().anyMatch(each -> each >= 0xD800 && each <= 0xDFFF), cut);
    }
}
