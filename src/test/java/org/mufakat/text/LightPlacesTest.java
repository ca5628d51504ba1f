package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.Passage;

class LightPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ask for **two more** places | more places | more** places",
            "ask for **two more** places | for two | for **two", "ask for **two more** places | two more | two more",
            "a 2\\* rating | 2* rating | 2\\* rating"})
    void whatIsSelectedAcrossMarksIsFoundInTheMarkdownAndSeenAgain(String markdown, String selected, String stored) {
        int start = LightText.of(markdown).shown().indexOf(selected);
        Passage passage = LightPlaces.passage(markdown, start, start + selected.length()).orElseThrow();
        assertEquals(stored, passage.quote());
        assertEquals(Optional.of(new LightPlaces.Range(start, start + selected.length())),
                LightPlaces.seen(markdown, passage));
    }

    @Test
    void theLinesOfAListAreWords() {
        String markdown = "- thank **Japan**\n- ask for more";
        int start = LightText.of(markdown).shown().indexOf("Japan");
        Passage passage = LightPlaces.passage(markdown, start, start + "Japan\n– ask".length()).orElseThrow();
        assertEquals("Japan**\n- ask", passage.quote());
        assertEquals("Japan\n– ask", LightPlaces.quote(passage), "as it was seen");
    }

    @Property(tries = 300)
    void anySelectionOfAnyWordsIsSomePlaceInThem(@ForAll String words, @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(max = 40) int length) {
        LightPlaces.passage(words, start, start + length)
                .ifPresent(passage -> assertEquals(passage.quote(), words.substring(passage.start(), passage.end())));
    }
}
