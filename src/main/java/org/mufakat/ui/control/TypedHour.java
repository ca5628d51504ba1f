package org.mufakat.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day and an hour as a person typed them.
 *
 * @param at what they mean, absent when both fields are empty or one cannot be read
 * @param problem the key of what is wrong, absent when nothing is
 */
public record TypedHour(Optional<LocalDateTime> at, Optional<String> problem) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.hH]\\s*(\\d{2})?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern
            .compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?\\.?");
    private static final Pattern NAMED = Pattern
            .compile("(\\d{1,2})\\.?\\s+(?:th(?:á|a)?n?g\\s+(\\d{1,2})|(\\p{L}{3,9})\\.?)(?:,?\\s+(\\d{4}))?");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

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
        String typed = words.strip();
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), today);
        }
        var numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return date(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1), today);
        }
        var named = NAMED.matcher(typed.toLowerCase(Locale.ROOT));
        return named.matches()
                ? Optional.ofNullable(named.group(2)).map(Integer::parseInt).or(() -> month(named.group(3)))
                        .flatMap(month -> date(named.group(4), month, named.group(1), today))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        return IntStream.range(0, MONTHS.size()).filter(i -> MONTHS.get(i).startsWith(name)).mapToObj(i -> i + 1)
                .findFirst();
    }

    private static Optional<LocalDate> date(String year, int month, String day, LocalDate today) {
        return Optional.ofNullable(year).map(Integer::parseInt).<List<Integer>>map(List::of)
                .orElseGet(() -> List.of(today.getYear(), today.getYear() + 1, today.getYear() - 1)).stream()
                .flatMap(each -> of(each, month, Integer.parseInt(day)).stream())
                .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(today, each))));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
