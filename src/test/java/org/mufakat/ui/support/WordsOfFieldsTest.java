package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.domain.Language;
import org.mufakat.ui.support.model.Days;
import org.mufakat.ui.support.model.Source;
import org.mufakat.ui.support.model.Sums;

class WordsOfFieldsTest {
    private final Days english = new Days(Language.ENGLISH);
    private final Days vietnamese = new Days(Language.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"2018-02-27,2018-02-27,2018-02-27", "27/02/2018,2018-02-27,2018-02-27",
            "27.2.2018,2018-02-27,2018-02-27", "27 Feb 2018,2018-02-27,2018-02-27",
            "27 february 2018,2018-02-27,2018-02-27", "Feb 2016,2016-02-01,2016-02-29",
            "02/2016,2016-02-01,2016-02-29", "2016-02,2016-02-01,2016-02-29", "2017,2017-01-01,2017-12-31"})
    void daysMonthsAndYearsAreReadAsTheFirstAndTheLastDayTheyMean(String words, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(first), english.readFirst(" " + words + " "));
        assertEquals(Optional.of(last), vietnamese.readLast(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "30 Feb 2018", "2018-13-01", "27/02/18", "FY2017", "32/01/2018"})
    void whatIsNoDayIsNotGuessedAt(String words) {
        assertEquals(Optional.empty(), english.readFirst(words));
    }

    @Test
    void daysAreShownAsTheirReadersWriteThem() {
        LocalDate day = LocalDate.of(2020, 11, 6);
        assertEquals("6 Nov 2020", english.show(day));
        assertEquals("06/11/2020", vietnamese.show(day));
        assertEquals(Optional.of(day), english.readFirst(english.show(day)));
    }

    @Test
    void sumsAreReadByTheSignsOfTheLanguageAndNeverGuessed() {
        var inEnglish = new Sums(Language.ENGLISH);
        var inVietnamese = new Sums(Language.VIETNAMESE);
        assertEquals(Optional.of(new BigDecimal("10000000.5")), inEnglish.read("10,000,000.5"));
        assertEquals(Optional.of(new BigDecimal("10000000.5")), inVietnamese.read("10.000.000,5"));
        assertEquals(Optional.of(new BigDecimal("10000")), inEnglish.read("10 000"));
        assertEquals(Optional.empty(), inVietnamese.read("10.5"));
        assertEquals(Optional.empty(), inEnglish.read("ten"));
        assertEquals(Optional.empty(), inEnglish.read("-5"));
        assertEquals("10,000,000.5", inEnglish.show(new BigDecimal("10000000.5")));
        assertEquals("10.000.000", inVietnamese.show(new BigDecimal("10000000")));
    }

    @Test
    void onlyWebAddressesAreLinks() {
        assertEquals("aseanenergy.org", Source.shortly("https://www.aseanenergy.org/?p=11011"));
        assertEquals(Optional.of(URI.create("http://kunming.baogaosu.com")),
                Source.all("http://kunming.baogaosu.com").getFirst().page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "FILE:///c:/x", "mailto:a@b.org", "https:///x",
            "https://exa mple.org", "data:text/html,x", "Press report, November 2020", "example.org/page", ""})
    void whatIsNoWebAddressIsShownAsItIsAndNeverOpened(String source) {
        assertTrue(Source.all(source).stream().allMatch(each -> each.page().isEmpty()));
        assertEquals(source, Source.shortly(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report of the forum.pdf               | FILE
            file:///home/desk/report.pdf          | FILE
            javascript:alert(1)                   | WORDS
            said by ACE on 12 November 2020       | SAID
            theo lời Nhật Bản, ngày 12/11/2020    | SAID
            Press report of November 2020         | WORDS
            https://jica.go.jp/report.pdf         | PAGE
            http://                               | WORDS
            """)
    void aSourceIsALinkAFileOrSomebodysWord(String words, Source.Kind kind) {
        assertEquals(List.of(kind), Source.all(words).stream().map(Source::kind).toList());
    }

    @Test
    void severalSourcesStandALineEachAndTheTableSaysHowManyMore() {
        String words = "https://www.jica.go.jp/a\n\nsaid by ACE on 12 November 2020\n";
        assertEquals(2, Source.all(words).size());
        assertEquals("jica.go.jp +1", Source.shortly(words));
    }
}
