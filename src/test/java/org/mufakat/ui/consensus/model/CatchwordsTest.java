package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Id;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.text.Brackets;
import org.mufakat.text.KnownNames;

class CatchwordsTest {
    @Test
    void wordsWithWhichMostParagraphsBeginAreLeftOut() {
        List<Row> rows = rows("The Ministers noted the report.", "The Ministers [D1: welcomed] it.", "They met.",
                "The Ministers thanked the host.");
        var called = Catchwords.of(rows);
        assertEquals(List.of("noted the report.", "welcomed it.", "They met.", "thanked the host."),
                rows.stream().map(called::of).toList());
    }

    @Test
    void whereParagraphsBeginOtherwiseTheirFirstWordsStay() {
        List<Row> rows = rows("The Ministers noted it.", "The Ministers left.", "They met.", "We agree.", "I go home.");
        assertEquals("The Ministers noted it.", Catchwords.of(rows).of(rows.getFirst()));
    }

    private static List<Row> rows(String... words) {
        var parsed = Brackets.parse(List.of(words), KnownNames.of(Map.of("D1", "D1"))).paragraphs();
        return Stream.iterate(0, i -> i < words.length, i -> i + 1).map(i -> new Row(Id.random(), "" + (i + 1),
                ParagraphKind.OPERATIVE, parsed.get(i), ParagraphMark.NONE, List.of())).toList();
    }
}
