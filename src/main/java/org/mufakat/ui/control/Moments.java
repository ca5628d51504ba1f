package org.mufakat.ui.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes days and hours alike in every view: {@code 17 Nov 18:40} in English, {@code 18:40 17/11} in Vietnamese. */
public final class Moments {
    private Moments() {}

    /** Day and hour in that zone, in the window's language of now. */
    public static String of(Words words, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(words.text("moment.short"), words.messages().locale())
                .format(at.atZone(zone));
    }

    /** The hour alone of today, the day with it of another day, and the year too of another year. */
    public static String seenFrom(Words words, Instant at, Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        return day.equals(today)
                ? DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone))
                : day.getYear() == today.getYear() ? of(words, at, zone) : withYear(words, at, zone);
    }

    /** Day with its year and hour in that zone, in the window's language of now. */
    public static String withYear(Words words, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(words.text("moment.long"), words.messages().locale())
                .format(at.atZone(zone));
    }
}
