package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.text.WordDifference.Piece;

/** Laws and examples of what changed between two wordings. */
class WordDifferenceLaws {
    @Property
    void thePiecesGiveBackBothTexts(@ForAll("wordings") String before, @ForAll("wordings") String after) {
        var difference = WordDifference.between(before, after);

        assertEquals(before, difference.words(Kind.SAME, Kind.REMOVED));
        assertEquals(after, difference.words(Kind.SAME, Kind.ADDED));
        assertEquals(before.equals(after), difference.isNothing());
    }

    @Property
    void thePiecesGiveBackAnyCharacters(@ForAll String before, @ForAll String after) {
        var difference = WordDifference.between(before, after);

        assertEquals(before, difference.words(Kind.SAME, Kind.REMOVED));
        assertEquals(after, difference.words(Kind.SAME, Kind.ADDED));
    }

    @Property
    void aWordPutIntoATextIsTheOnlyThingThatChanged(@ForAll("wordings") String before,
            @ForAll("wordings") String after) {
        var difference = WordDifference.between(before + "| " + after, before + "| unmistakable " + after);

        assertEquals("unmistakable", difference.words(Kind.ADDED).strip());
        assertEquals("", difference.words(Kind.REMOVED));
    }

    @Property
    void anExcerptShowsEveryShortChangeAndLittleElse(@ForAll("wordings") String before,
            @ForAll("wordings") String after) {
        var whole = WordDifference.between(before, after);
        var excerpt = whole.excerpt(10, 2_000);

        assertEquals(whole.words(Kind.REMOVED), excerpt.words(Kind.REMOVED));
        assertEquals(whole.words(Kind.ADDED), excerpt.words(Kind.ADDED));
        assertTrue(excerpt.pieces().stream().filter(piece -> piece.kind() == Kind.SAME)
                .allMatch(piece -> piece.text().length() <= 23));
    }

    @Example
    void replacedWordsArePhrasesAndNotLetters() {
        assertEquals(List.of(new Piece(Kind.SAME, "The Ministers "), new Piece(Kind.REMOVED, "noted"),
                new Piece(Kind.ADDED, "welcomed"), new Piece(Kind.SAME, " the progress.")),
                WordDifference.between("The Ministers noted the progress.", "The Ministers welcomed the progress.")
                        .pieces());
        assertEquals(List.of(new Piece(Kind.REMOVED, "noted with"), new Piece(Kind.ADDED, "deeply appreciated the"),
                new Piece(Kind.SAME, " progress")),
                WordDifference.between("noted with progress", "deeply appreciated the progress").pieces());
    }

    @Example
    void aBracketPutAroundWordsLeavesTheWords() {
        assertEquals(List.of(new Piece(Kind.SAME, "They "), new Piece(Kind.ADDED, "[D1: "),
                new Piece(Kind.SAME, "welcomed"), new Piece(Kind.ADDED, "]"), new Piece(Kind.SAME, " it.")),
                WordDifference.between("They welcomed it.", "They [D1: welcomed] it.").pieces());
    }

    @Example
    void anExcerptLeavesOutWhatLiesFarFromTheChange() {
        String lead = "The Ministers of the region, meeting at a time of change, ";
        var excerpt = WordDifference.between(lead + "noted it.", lead + "welcomed it.").excerpt(12, 40);

        assertEquals(List.of(Kind.LEFT_OUT, Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME),
                excerpt.pieces().stream().map(Piece::kind).toList());
        assertEquals("of change, ", excerpt.pieces().get(1).text());
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries
                .of("The", "Ministers", "[", "]", "D1:", " ", ", ", ".", "đã", "nhất trí", "能源", "noted", "\n")
                .list().ofMaxSize(30).map(words -> String.join("", words));
    }
}
