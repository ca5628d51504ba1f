package org.mufakat.ui.control;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.domain.BrokenRule;
import org.mufakat.text.DayWords;

/**
 * A day and an hour as a person typed them.
 *
 * @param at what they mean, absent when both fields are empty or one cannot be read
 * @param problem the key of what is wrong, absent when nothing is
 */
public record TypedHour(Optional<LocalDateTime> at, Optional<String> problem) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.hH]\\s*(\\d{2})?)?");

    /** Reads them; without a day it is today, without a year the nearest one. */
    public static TypedHour read(String day, String hour, LocalDate today, ZoneId zone) {
        String typedDay = day.strip();
        String typedHour = hour.strip();
        if (typedDay.isEmpty() && typedHour.isEmpty()) {
            return new TypedHour(Optional.empty(), Optional.empty());
        }
        Optional<LocalDate> date = typedDay.isEmpty() ? Optional.of(today) : day(typedDay, today);
        if (date.isEmpty()) {
            return wrong("text.hour-wrong.day");
        }
        if (typedHour.isEmpty()) {
            return wrong("text.hour-wrong.missing");
        }
        Optional<LocalDateTime> at = date.flatMap(known -> at(known, typedHour));
        if (at.isEmpty()) {
            return wrong("text.hour-wrong.hour");
        }
        return zone.getRules().getValidOffsets(at.get()).isEmpty()
                ? wrong("text.hour-wrong.skipped")
                : new TypedHour(at, Optional.empty());
    }

    private static TypedHour wrong(String key) {
        return new TypedHour(Optional.empty(), Optional.of(key));
    }

    /** 24:00 is the end of the day, as silence procedures put it. */
    private static Optional<LocalDateTime> at(LocalDate day, String typed) {
        var found = TIME.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        if (hour == 24 && minute == 0) {
            return Optional.of(day.plusDays(1).atStartOfDay());
        }
        return hour < 24 && minute < 60 ? Optional.of(day.atTime(LocalTime.of(hour, minute))) : Optional.empty();
    }

    /** The day that was typed, without a year the nearest one; absent when it cannot be read, or is no day. */
    public static Optional<LocalDate> day(String words, LocalDate today) {
        try {
            return DayWords.day(words, today);
        } catch (BrokenRule noSuchDay) {
            return Optional.empty();
        }
    }
}
