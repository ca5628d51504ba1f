package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.Period;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-2020 review; item year not stated | 2019-01-01 | 2020-12-31
            7-10 Aug 2017                          | 2017-08-07 | 2017-08-10
            9–10 Oct 2025                          | 2025-10-09 | 2025-10-10
            30 Sep - 2 Oct 2019                    | 2019-09-30 | 2019-10-02
            30 Dec 2019 - 2 Jan 2020               | 2019-12-30 | 2020-01-02
            2012-                                  | 2012-01-01 |
            FY2017                                 | 2017-04-01 | 2018-03-31
            FY2017-2019                            | 2017-04-01 | 2020-03-31
            Aug 2017                               | 2017-08-01 | 2017-08-31
            August 2020                            | 2020-08-01 | 2020-08-31
            Feb-Apr 2020                           | 2020-02-01 | 2020-04-30
            2018                                   | 2018-01-01 | 2018-12-31
            2019-2021                              | 2019-01-01 | 2021-12-31
            5 Sep 2019                             | 2019-09-05 | 2019-09-05
            2019-09-05                             | 2019-09-05 | 2019-09-05
            since 2016                             | 2016-01-01 |
            from 2021                              | 2021-01-01 |
            until Mar 2020                         |            | 2020-03-31
            reported 3-4 Feb 2021                  | 2021-02-03 | 2021-02-04
            reported 2016-2019                     | 2016-01-01 | 2019-12-31
            appreciated 29 Oct 2018                | 2018-10-29 | 2018-10-29
            release 22 Jun 2023                    | 2023-06-22 | 2023-06-22
            launched 12 Aug 2019                   | 2019-08-12 |
            launched 16-18 Jun 2025                | 2025-06-16 |
            """)
    void aSourcesWordsAreReadAsARange(String words, LocalDate from, LocalDate to) {
        assertEquals(new Period(words, Optional.ofNullable(from), Optional.ofNullable(to)), PeriodWords.read(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            soon
            31 Feb 2020
            2021-2019
            the third quarter
            7 of 2019
            """)
    void whatCannotBeReadStaysWords(String words) {
        assertEquals(new Period(words, Optional.empty(), Optional.empty()), PeriodWords.read(words));
    }

    @Test
    void noWordsAreNoPeriod() {
        assertEquals(Period.UNKNOWN, PeriodWords.read(""));
    }
}
