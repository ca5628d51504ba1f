package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u202a", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c", "\u200b", "\u200c",
            "\u200d", "\u2060", "\ufeff", "\u00ad", "\u0000", "\u001b", "\u007f", "\u009b", "\ud83d",
            "\udb40\udc41"})
    void whatIsNotSeenIsTakenOut(String unseen) {
        assertEquals("Desk 1", VisibleWords.of(unseen + "De" + unseen + "sk " + unseen + "1" + unseen));
    }

    @Test
    void linesBecomeOne() {
        assertEquals("Desk of health", VisibleWords.of("Desk\r\nof\thealth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Văn phòng Trưởng đoàn", "O\u0302ng An", "اداره\u200cکل", "ശ്രീ", "क\u094d\u200dष", "李 明",
            "O’Neill-Ōta 2", " "})
    void namesOfAllScriptsStayAsTheyAreWritten(String name) {
        assertEquals(name, VisibleWords.of(name));
    }
}
