package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedHourTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 17);
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({"17 Nov,20:00,2020-11-17T20:00", "'',20:00,2020-11-17T20:00", "18/11,8.30,2020-11-18T08:30",
            "18/11/2020,20h,2020-11-18T20:00", "18.11.,20h15,2020-11-18T20:15", "2020-11-19,9,2020-11-19T09:00",
            "18 tháng 11,20:00,2020-11-18T20:00", "19 thg 11,20:00,2020-11-19T20:00",
            "18 thg 11 2020,20:00,2020-11-18T20:00", "3 January,12:00,2021-01-03T12:00",
            "17 november 2021,20:00,2021-11-17T20:00", "17/11,24:00,2020-11-18T00:00"})
    void aDayAndAnHourAreReadAsPeopleWriteThem(String day, String hour, LocalDateTime expected) {
        assertEquals(new TypedHour(Optional.of(expected), Optional.empty()), TypedHour.read(day, hour, TODAY, HANOI));
    }

    @ParameterizedTest
    @CsvSource({"soon,20:00,text.hour-wrong.day", "31/11,20:00,text.hour-wrong.day", "32 Nov,8:00,text.hour-wrong.day",
            "17 Nov,late,text.hour-wrong.hour", "17 Nov,25:00,text.hour-wrong.hour", "17 Nov,8:61,text.hour-wrong.hour",
            "17 Nov,'',text.hour-wrong.missing"})
    void whatCannotBeReadIsSaid(String day, String hour, String problem) {
        assertEquals(new TypedHour(Optional.empty(), Optional.of(problem)), TypedHour.read(day, hour, TODAY, HANOI));
    }

    @Test
    void anHourThatTheClocksSkipIsNoHour() {
        assertEquals(Optional.of("text.hour-wrong.skipped"), TypedHour.read("29/3/2020", "2:30", TODAY,
                ZoneId.of("Europe/Brussels")).problem());
    }

    @Test
    void nothingTypedIsNoHour() {
        assertEquals(new TypedHour(Optional.empty(), Optional.empty()), TypedHour.read(" ", "", TODAY, HANOI));
    }
}
