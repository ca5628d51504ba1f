package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BracketLawsTest {

    @Property
    void printingGivesBackTheCharactersOfEveryString(@ForAll("anything") List<String> paragraphs) {
        assertEquals(paragraphs, Reading.print(Brackets.parse(paragraphs, Reading.NAMES)));
    }

    @Property
    void printingGivesBackTheCharactersOfWhatLooksNegotiated(@ForAll("negotiated") List<String> paragraphs) {
        assertEquals(paragraphs, Reading.print(Brackets.parse(paragraphs, index -> index % 3 == 0, Reading.NAMES)));
    }

    @Property
    void runsCoverEachParagraphWithoutGapOrOverlap(@ForAll("negotiated") List<String> paragraphs) {
        for (var paragraph : Brackets.parse(paragraphs, index -> false, Reading.NAMES).paragraphs()) {
            int at = 0;
            for (var run : paragraph.runs()) {
                assertEquals(at, run.start());
                assertTrue(run.end() > run.start());
                at = run.end();
            }
            assertEquals(paragraph.text().length(), at);
        }
    }

    @Property
    void openPointsLieInTheirParagraphAndMakeItBracketed(@ForAll("negotiated") List<String> paragraphs) {
        var text = Brackets.parse(paragraphs, Reading.NAMES);
        for (int index = 0; index < paragraphs.size(); index++) {
            var paragraph = text.paragraphs().get(index);
            for (var point : paragraph.open()) {
                assertEquals(paragraphs.get(index).substring(point.start(), point.end()), point.text());
                assertTrue(point.kind().isOpen() && point.depth() >= 1);
            }
            assertEquals(!paragraph.open().isEmpty(), paragraph.status() == StatedStatus.BRACKETED);
        }
        for (var diagnostic : text.diagnostics()) {
            assertTrue(paragraphs.get(diagnostic.paragraph()).startsWith(diagnostic.written(), diagnostic.at())
                    || diagnostic.problem() == Problem.NAME_MISTYPED);
        }
    }

    @Property
    void aTextReadFromItsLastStateIsReadAsIfForTheFirstTime(@ForAll("negotiated") List<String> before,
            @ForAll("negotiated") List<String> now, @ForAll int mixed) {
        var text = new ArrayList<>(before);
        text.addAll(Math.floorMod(mixed, before.size() + 1), now);
        IntPredicate anew = index -> (mixed >> index % 16 & 3) != 0;
        var read = ReadText.nothing(Reading.NAMES).next(before, anew, Reading.NAMES).next(text, anew, Reading.NAMES);
        var whole = Brackets.parse(text, anew, Reading.NAMES);
        assertEquals(whole, read.text());
        assertEquals(UnknownNames.in(whole, Reading.NAMES).toString(), read.unknownNames().toString());
    }

    @Provide
    Arbitrary<List<String>> anything() {
        return Arbitraries.strings().all().ofMaxLength(60).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> negotiated() {
        return Arbitraries.of("[", "]", "[", "]", "\uFF3B", "\uFF3D", "\u3010", "\u3011", "{", "}", "\\", "(", ")",
                ":", "\uFF1A", ",", "/", ";", " ", "\u00A0", "JPN", "ROK", "JPM", "ASEAN+3", " and ", "contra ",
                "(agreed)", "(pending JPN)", "reserve", "reservation by ", "delete", "\"x\"", "no text", "ALT 1: ",
                "Option (a): ", "...", "TBC", "1", "2030", "sic", "noted", "welcomed", "\uD800", "\uDC00", "\u0000",
                "\n", "\u0301", "đ", "中").list().ofMaxSize(25).map(parts -> String.join("", parts)).list()
                .ofMaxSize(4);
    }
}
