package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.domain.BrokenRule;

class DayWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"17-19 November 2020 | 2020-11-17 | 2020-11-19",
            "17 \u2013 19 Nov. 2020 | 2020-11-17 | 2020-11-19", "19 November 2020 | 2020-11-19 | 2020-11-19",
            "Thursday, 19th November 2020 | 2020-11-19 | 2020-11-19",
            "November 17-19, 2020 | 2020-11-17 | 2020-11-19", "30 November - 2 December 2020 | 2020-11-30 | 2020-12-02",
            "30 December 2020 to 2 January 2021 | 2020-12-30 | 2021-01-02", "2020-11-17 | 2020-11-17 | 2020-11-17",
            "2020-11-17 - 2020-11-19 | 2020-11-17 | 2020-11-19", "17/11/2020 | 2020-11-17 | 2020-11-17",
            "17-11-2020 | 2020-11-17 | 2020-11-17",
            "17-19/11/2020 | 2020-11-17 | 2020-11-19", "từ 17 đến 19/11/2020 | 2020-11-17 | 2020-11-19",
            "Ngày 17-19 tháng 11 năm 2020 | 2020-11-17 | 2020-11-19",
            "thứ Ba, ngày 17 tháng 11 năm 2020 | 2020-11-17 | 2020-11-17",
            "ngày 30 tháng 11 đến ngày 02 tháng 12 năm 2020 | 2020-11-30 | 2020-12-02",
            "November 2020 | 2020-11-01 | 2020-11-30", "tháng 2 năm 2024 | 2024-02-01 | 2024-02-29",
            "11/2020 | 2020-11-01 | 2020-11-30", "2021 | 2021-01-01 | 2021-12-31"})
    void daysAreReadAsPeopleWriteThem(String typed, LocalDate from, LocalDate to) {
        var read = DayWords.read(typed);
        assertEquals(typed, read.words());
        assertEquals(Optional.of(from), read.from());
        assertEquals(Optional.of(to), read.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 November 2020", "29/02/2021", "30 tháng 2 năm 2024", "17-31 November 2020",
            "17/13/2020", "2020-13-01", "0/11/2020", "13/2020"})
    void aDayThatDoesNotExistIsSaid(String typed) {
        assertEquals("rule.no-such-day", assertThrows(BrokenRule.class, () -> DayWords.read(typed)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-17 November 2020", "2 December - 30 November 2020", "ngày 19-17/11/2020"})
    void anEndBeforeTheStartIsSaid(String typed) {
        assertEquals("rule.period-order", assertThrows(BrokenRule.class, () -> DayWords.read(typed)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "to be confirmed", "second half of 2021", "17 November", "17", "1-2-3", "Rev.2"})
    void wordsThatNameNoDayAreKeptAsTheyAre(String typed) {
        var read = DayWords.read(typed);
        assertEquals(typed, read.words());
        assertEquals(Optional.empty(), read.from());
        assertEquals(Optional.empty(), read.to());
    }

    @Test
    void aSingleDayIsNoMonth() {
        assertEquals(Optional.of(LocalDate.of(1995, 7, 28)), DayWords.day("28/7/1995"));
        assertEquals(Optional.empty(), DayWords.day("July 1995"));
    }
}
