package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Precision;

/** The period of each of the 41 support records of public sources, as a person reads it. */
class PeriodsOfRecordsTest {
    private static final String AS_A_PERSON_READS_THEM = """
            1  | 2019-01-01 | 2020-12-31 | WITHIN
            2  | 2019-01-01 | 2020-12-31 | WITHIN
            3  | 2019-01-01 | 2020-12-31 | WITHIN
            4  | 2019-01-01 | 2020-12-31 | WITHIN
            5  | 2019-01-01 | 2020-12-31 | WITHIN
            6  | 2019-01-01 | 2020-12-31 | WITHIN
            7  | 2019-01-01 | 2020-12-31 | WITHIN
            8  | 2019-01-01 | 2020-12-31 | WITHIN
            9  | 2019-01-01 | 2020-12-31 | WITHIN
            10 | 2019-01-01 | 2020-12-31 | WITHIN
            11 | 2019-01-01 | 2020-12-31 | WITHIN
            12 | 2019-01-01 | 2020-12-31 | WITHIN
            13 | 2017-08-07 | 2017-08-10 | DAY
            14 | 2012-01-01 | - | YEAR
            15 | 2018-02-27 | 2018-02-28 | DAY
            16 | 2017-04-01 | 2018-03-31 | YEAR
            17 | 2018-10-29 | 2018-10-29 | MENTIONED
            18 | 2019-09-05 | 2019-09-05 | DAY
            20 | 2021-02-03 | 2021-02-04 | MENTIONED
            21 | 2021-06-21 | 2021-06-21 | DAY
            22 | 2023-08-25 | 2023-08-25 | DAY
            23 | 2020-11-06 | 2020-11-06 | DAY
            24 | 2019-08-19 | 2019-08-19 | DAY
            25 | 2017-01-01 | - | YEAR
            26 | 2014-01-01 | - | YEAR
            27 | 2016-01-01 | 2019-12-31 | MENTIONED
            28 | 2017-08-01 | 2017-08-31 | MONTH
            29 | 2017-09-28 | 2017-09-28 | DAY
            30 | 2018-01-01 | 2018-12-31 | YEAR
            31 | 2019-09-05 | 2019-09-05 | MENTIONED
            33 | 2017-10-09 | 2017-10-09 | DAY
            34 | 2017-07-03 | 2017-07-03 | DAY
            35 | 2021-11-25 | 2021-11-25 | DAY
            36 | 2023-09-19 | 2023-09-22 | DAY
            37 | 2024-11-06 | 2024-11-06 | DAY
            38 | 2019-08-12 | - | DAY
            39 | 2015-10-08 | 2015-10-08 | MENTIONED
            40 | 2023-06-22 | 2023-06-22 | MENTIONED
            41 | 2019-01-01 | 2021-12-31 | YEAR
            42 | 2025-10-09 | 2025-10-10 | DAY
            43 | 2025-06-16 | - | DAY
            """;

    @Test
    void everyPeriodIsUnderstood() throws IOException {
        Map<Integer, String> expected = new TreeMap<>();
        AS_A_PERSON_READS_THEM.lines().map(line -> line.split("\\s*\\|\\s*", 2))
                .forEach(line -> expected.put(Integer.valueOf(line[0].strip()), line[1].replaceAll("\\s+", " ")));
        Map<Integer, String> found = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream("/org/mufakat/app/support-records.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                PeriodReading read = PeriodWords.reading(row.getField("period"));
                found.put(Integer.valueOf(row.getField("no")),
                        read.period().from().map(Object::toString).orElse("-") + " | "
                                + read.period().to().map(Object::toString).orElse("-") + " | "
                                + read.precision().map(Precision::name).orElse("not understood"));
            }
        }
        assertEquals(41, found.size());
        assertEquals(expected, found);
    }
}
