package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private static final KnownNames NAMES = KnownNames.of(Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "năng lượng     | an ninh năng lượng              | năng lượng",
            "nang luong     | an ninh NĂNG LƯỢNG              | NĂNG LƯỢNG",
            "dau tu         | vốn Đầu tư nước ngoài           | Đầu tư",
            "năng           | an ninh nang luong              | nang",
            "final          | the ﬁnal text                   | ﬁnal",
            "office         | an oﬃce                         | oﬃce",
            "it's           | and it’s so                     | it’s",
            "oil and gas    | of oil\u00A0and gas             | oil\u00A0and gas",
            "coordinate     | to co\u00ADordinate             | co\u00ADordinate",
            "STRASSE        | die Strasse                     | Strasse"})
    void wordsAreFoundWithoutMarksAndCase(String sought, String text, String hit) {
        assertEquals(List.of(hit), hits(sought, false, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ministers | false | MINISTERS | Delegates | DELEGATES",
            "ministers | false | Ministers | delegates | delegates",
            "ministers | true  | MINISTERS | Delegates | Delegates",
            "nang luong | false | NĂNG LƯỢNG | điện lực | ĐIỆN LỰC",
            "JPN       | false | JPN       | Japan     | Japan",
            "a         | false | A         | the       | the"})
    void wordsInCapitalsAreReplacedInCapitalsWhereCaseMakesNoDifference(String sought, boolean exact, String found,
            String with, String expected) {
        assertEquals(expected, new Finder(sought, exact).inPlaceOf(found, with));
    }

    @Test
    void decomposedWordsAreFoundWhole() {
        String text = Normalizer.normalize("an ninh năng lượng, Đầu", Normalizer.Form.NFD);

        assertEquals(List.of(Normalizer.normalize("năng lượng", Normalizer.Form.NFD)), hits("nang luong", false, text));
        assertEquals(List.of(Normalizer.normalize("lượng", Normalizer.Form.NFD)), hits("lượng", true, text));
        assertEquals(List.of(), hits("luong", true, text));
    }

    @Test
    void exactWordsKeepTheirCaseAndTheirMarks() {
        assertEquals(List.of("Coal"), hits("Coal", true, "coal and Coal"));
        assertEquals(List.of(), hits("nang", true, "năng"));
    }

    @Test
    void everyPlaceIsFoundOnceAndInOrder() {
        assertEquals(List.of(new Found(0, 0, 2, false), new Found(0, 2, 4, false), new Found(2, 1, 3, false)),
                find("aa", false, "aaaaa", "b", "baa"));
    }

    @Test
    void noLetterOrLigatureIsCutByWhatIsFound() {
        assertEquals(List.of(), hits("f", false, "ﬀ"));
        assertEquals(List.of("in"), hits("in", false, "ﬁn in"));
        assertEquals(List.of(), hits("find", false, "of ﬁ nd"));
        assertEquals(List.of("ﬁnd"), hits("find", false, "of ﬁnd"));
    }

    @Test
    void signsAndNamesOfBracketsDoNotHideTheWordsAroundThem() {
        var text = Brackets.parse(List.of("The Ministers [re]affirmed and [noted] the report."), index -> false, NAMES);
        var found = new Finder("reaffirmed and noted the", false).in(text.paragraphs());

        assertEquals(List.of(new Found(0, 15, 42, true)), found);
        assertEquals(List.of(new Found(0, 14, 18, false)), new Finder("[re]", false).in(text.paragraphs()));
        assertEquals(List.of(new Found(0, 32, 37, false)), new Finder("noted", true).in(text.paragraphs()));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), find("", false, "words"));
        assertEquals(List.of(), find("\u0301", false, "words"));
    }

    @Property
    void anyPieceOfATextIsFoundWhereItStands(@ForAll String text, @ForAll int seed, @ForAll boolean exact) {
        int start = Math.floorMod(seed, text.length() + 1);
        int end = Math.min(text.length(), start + 1 + Math.floorMod(seed / 7, 5));
        String sought = text.substring(start, end);

        for (Found each : find(sought, exact, text)) {
            assertTrue(0 <= each.start() && each.start() < each.end() && each.end() <= text.length());
        }
        if (sought.chars().anyMatch(unit -> unit > ' ' && unit < 0x7F)
                && sought.chars().allMatch(unit -> unit < 0x7F) && text.chars().allMatch(unit -> unit < 0x250)) {
            assertTrue(!find(sought, exact, text).isEmpty());
        }
    }

    private static List<String> hits(String sought, boolean exact, String text) {
        return find(sought, exact, text).stream().map(each -> text.substring(each.start(), each.end())).toList();
    }

    private static List<Found> find(String sought, boolean exact, String... paragraphs) {
        return new Finder(sought, exact).in(List.of(paragraphs).stream()
                .map(text -> Brackets.parse(List.of(text), NAMES).paragraphs().getFirst()).toList());
    }
}
