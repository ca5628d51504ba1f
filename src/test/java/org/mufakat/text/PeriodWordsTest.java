package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-2020 review; item year not stated | 2019-01-01 | 2020-12-31 | WITHIN
            7-10 Aug 2017                          | 2017-08-07 | 2017-08-10 | DAY
            9–10 Oct 2025                          | 2025-10-09 | 2025-10-10 | DAY
            30 Sep - 2 Oct 2019                    | 2019-09-30 | 2019-10-02 | DAY
            30 Dec 2019 - 2 Jan 2020               | 2019-12-30 | 2020-01-02 | DAY
            2012-                                  | 2012-01-01 |            | YEAR
            2012 to date                           | 2012-01-01 |            | YEAR
            Mar 2012 - present                     | 2012-03-01 |            | MONTH
            FY2017                                 | 2017-04-01 | 2018-03-31 | YEAR
            FY2017-2019                            | 2017-04-01 | 2020-03-31 | YEAR
            fiscal year 2017/18                    | 2017-04-01 | 2018-03-31 | YEAR
            2019-20                                | 2019-01-01 | 2020-12-31 | YEAR
            Aug 2017                               | 2017-08-01 | 2017-08-31 | MONTH
            August 2020                            | 2020-08-01 | 2020-08-31 | MONTH
            Feb-Apr 2020                           | 2020-02-01 | 2020-04-30 | MONTH
            Q3 2019                                | 2019-07-01 | 2019-09-30 | MONTH
            first half of 2019                     | 2019-01-01 | 2019-06-30 | MONTH
            2018                                   | 2018-01-01 | 2018-12-31 | YEAR
            early 2018                             | 2018-01-01 | 2018-12-31 | WITHIN
            about 2018                             | 2018-01-01 | 2018-12-31 | WITHIN
            2019-2021                              | 2019-01-01 | 2021-12-31 | YEAR
            5 Sep 2019                             | 2019-09-05 | 2019-09-05 | DAY
            2019-09-05                             | 2019-09-05 | 2019-09-05 | DAY
            05/09/2019                             | 2019-09-05 | 2019-09-05 | DAY
            since 2016                             | 2016-01-01 |            | YEAR
            from 2021                              | 2021-01-01 |            | YEAR
            from 17 to 19 Nov 2020                 | 2020-11-17 | 2020-11-19 | DAY
            launched in 2017                       | 2017-01-01 |            | YEAR
            from 2016 to 2018                      | 2016-01-01 | 2018-12-31 | YEAR
            until Mar 2020                         |            | 2020-03-31 | MONTH
            reported 3-4 Feb 2021                  | 2021-02-03 | 2021-02-04 | MENTIONED
            reported 2016-2019                     | 2016-01-01 | 2019-12-31 | MENTIONED
            appreciated 29 Oct 2018                | 2018-10-29 | 2018-10-29 | MENTIONED
            presented 5 Sep 2019                   | 2019-09-05 | 2019-09-05 | MENTIONED
            release 22 Jun 2023                    | 2023-06-22 | 2023-06-22 | MENTIONED
            signed 22 Jun 2023                     | 2023-06-22 | 2023-06-22 | DAY
            launched 12 Aug 2019                   | 2019-08-12 |            | DAY
            launched 16-18 Jun 2025                | 2025-06-16 |            | DAY
            2018 (phase 2)                         | 2018-01-01 | 2018-12-31 | YEAR
            từ năm 2016                            | 2016-01-01 |            | YEAR
            từ 2016 đến nay                        | 2016-01-01 |            | YEAR
            kể từ tháng 8 năm 2017                 | 2017-08-01 |            | MONTH
            từ 2016 đến 2018                       | 2016-01-01 | 2018-12-31 | YEAR
            ngày 17 tháng 11 năm 2020              | 2020-11-17 | 2020-11-17 | DAY
            17-19/11/2020                          | 2020-11-17 | 2020-11-19 | DAY
            tháng 8 năm 2017                       | 2017-08-01 | 2017-08-31 | MONTH
            08/2017                                | 2017-08-01 | 2017-08-31 | MONTH
            năm 2018                               | 2018-01-01 | 2018-12-31 | YEAR
            khoảng năm 2018                        | 2018-01-01 | 2018-12-31 | WITHIN
            cuối năm 2018                          | 2018-01-01 | 2018-12-31 | WITHIN
            đến hết năm 2019                       |            | 2019-12-31 | YEAR
            năm tài khóa 2017                      | 2017-04-01 | 2018-03-31 | YEAR
            quý III/2019                           | 2019-07-01 | 2019-09-30 | MONTH
            6 tháng đầu năm 2019                   | 2019-01-01 | 2019-06-30 | MONTH
            công bố ngày 22/6/2023                 | 2023-06-22 | 2023-06-22 | MENTIONED
            được đánh giá cao ngày 29/10/2018      | 2018-10-29 | 2018-10-29 | MENTIONED
            rà soát 2019-2020; không nêu năm       | 2019-01-01 | 2020-12-31 | WITHIN
            khởi động ngày 12/8/2019               | 2019-08-12 |            | DAY
            """)
    void aSourcesWordsAreReadAsARangeThatIsKnownSoExactly(String words, LocalDate from, LocalDate to,
            Precision precision) {
        var period = new Period(words, Optional.ofNullable(from), Optional.ofNullable(to));
        assertEquals(new PeriodReading(period, Optional.of(precision), Optional.empty()), PeriodWords.reading(words));
        assertEquals(Optional.of(precision), PeriodWords.precision(period));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 Feb 2020 | rule.no-such-day
            32/13/2020  | rule.no-such-day
            2021-2019   | rule.period-order
            FY2019-2017 | rule.period-order
            20199       | rule.no-such-year
            Year 20199  | rule.no-such-year
            5 Sep 0201  | rule.no-such-year
            """)
    void whatOnlyLooksLikeARangeIsSaid(String words, String rule) {
        PeriodReading read = PeriodWords.reading(words);
        assertEquals(Optional.of(rule), read.wrong().map(BrokenRule::key));
        assertEquals(Optional.empty(), read.period().from());
    }

    @Test
    void aRangeThatIsNotTheOneOfTheWordsIsKnownAsItLooks() {
        assertEquals(Optional.of(Precision.MONTH), PeriodWords.precision(new Period("since spring",
                Optional.of(LocalDate.of(2016, 3, 1)), Optional.of(LocalDate.of(2016, 5, 31)))));
        assertEquals(Optional.empty(), PeriodWords.precision(new Period("soon", Optional.empty(), Optional.empty())));
    }

    @Test
    void noWordsAreNoPeriod() {
        assertEquals(Period.UNKNOWN, PeriodWords.read(""));
    }
}
