package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant WINTER = Instant.parse("2020-11-16T14:15:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Asia/Ho_Chi_Minh | Indochina Time          | Giờ Đông Dương",
            "Asia/Saigon      | Indochina Time          | Giờ Đông Dương",
            "Asia/Tokyo       | Japan Standard Time     | Giờ chuẩn Nhật Bản",
            "+05:30           | UTC+05:30               | UTC+05:30",
            "Z                | UTC                     | UTC"})
    void aZoneIsCalledAsPeopleCallIt(String zone, String english, String vietnamese) {
        assertEquals(english, Moments.zone(new Words(Locale.ENGLISH), WINTER, ZoneId.of(zone)));
        assertEquals(vietnamese, Moments.zone(new Words(Locale.of("vi")), WINTER, ZoneId.of(zone)));
    }

    @Test
    void inSummerAZoneIsCalledOtherwise() {
        var words = new Words(Locale.ENGLISH);
        var zone = ZoneId.of("America/New_York");
        assertEquals("Eastern Standard Time", Moments.zone(words, WINTER, zone));
        assertEquals("Eastern Daylight Time", Moments.zone(words, Instant.parse("2020-07-01T12:00:00Z"), zone));
    }

    @Test
    void anHourIsWrittenInTwentyFourInEveryLanguage() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        assertEquals("21:15", Moments.hour(WINTER, zone));
        assertEquals("16 Nov 2020", Moments.day(new Words(Locale.ENGLISH), WINTER, zone));
        assertEquals("16/11/2020", Moments.day(new Words(Locale.of("vi")), WINTER, zone));
    }

    @Test
    void anotherYearIsNamedAndTheYearOfNowIsNot() {
        var words = new Words(Locale.ENGLISH);
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        Instant silvester = Instant.parse("2020-12-31T16:59:00Z");
        assertEquals("31 Dec 23:59", Moments.near(words, silvester, WINTER, zone));
        assertEquals("31 Dec 2020 23:59", Moments.near(words, silvester, silvester.plusSeconds(60), zone),
                "the year begins where the hours are shown");
        assertEquals("31 Dec 16:59", Moments.near(words, silvester, silvester.plusSeconds(60), ZoneId.of("Z")));
    }
}
