package org.mufakat.ui.control;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.TimeZoneNames.NameType;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes days and hours alike in every view: {@code 17 Nov 18:40} in English, {@code 18:40 17/11} in Vietnamese. */
public final class Moments {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** The hour alone in that zone, in every language {@code 18:40}. */
    public static String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

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
                ? hour(at, zone)
                : day.getYear() == today.getYear() ? of(words, at, zone) : withYear(words, at, zone);
    }

    /** The day and hour, with the year where that is another than now. */
    public static String near(Words words, Instant at, Instant now, ZoneId zone) {
        return at.atZone(zone).getYear() == now.atZone(zone).getYear()
                ? of(words, at, zone)
                : withYear(words, at, zone);
    }

    /** Day with its year and hour in that zone, in the window's language of now. */
    public static String withYear(Words words, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(words.text("moment.long"), words.messages().locale())
                .format(at.atZone(zone));
    }

    /** The day with its year in that zone, in the window's language of now. */
    public static String day(Words words, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(words.text("moment.day"), words.messages().locale())
                .format(at.atZone(zone));
    }

    /**
     * What people call a zone at that moment, "Indochina Time" in English and "Giờ Đông Dương" in Vietnamese; its
     * distance from UTC where it has no name.
     */
    public static String zone(Words words, Instant at, ZoneId zone) {
        String canonical = Optional.ofNullable(TimeZone.getCanonicalID(zone.getId())).orElse(zone.getId());
        String name = TimeZoneNames.getInstance(words.messages().locale()).getDisplayName(canonical,
                zone.getRules().isDaylightSavings(at) ? NameType.LONG_DAYLIGHT : NameType.LONG_STANDARD,
                at.toEpochMilli());
        return Optional.ofNullable(name).filter(known -> !known.isBlank()).orElseGet(() -> {
            String offset = zone.getRules().getOffset(at).getId();
            return offset.equals("Z") ? "UTC" : "UTC" + offset;
        });
    }

    /** What people call a time zone by its city. */
    public static String city(Words words, ZoneId zone) {
        String canonical = Optional.ofNullable(TimeZone.getCanonicalID(zone.getId())).orElse(zone.getId());
        String known = TimeZoneNames.getInstance(words.messages().locale()).getExemplarLocationName(canonical);
        return Optional.ofNullable(known).filter(name -> !name.isBlank())
                .orElseGet(() -> zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' '));
    }
}
