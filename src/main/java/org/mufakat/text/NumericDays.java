package org.mufakat.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are written in numbers alone, as spreadsheets write them: "03/04/2020", "17.11.2020", "3/4/2020 0:00". */
public final class NumericDays {
    private static final Pattern DAY = Pattern
            .compile(
                    "(?<![0-9/.-])([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})(?![0-9])(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
    private static final Pattern ISO_TIME = Pattern
            .compile("(?<![0-9])([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[ T]0{1,2}:00(?::00)?)?(?![0-9:])");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private NumericDays() {}

    /** Whether there is such a day in the words. */
    public static boolean areIn(String words) {
        return DAY.matcher(words).find();
    }

    /** The orders in which all of them can be read: both where none tells, none where one is no day in either. */
    public static Set<DayOrder> orders(String words) {
        Set<DayOrder> possible = EnumSet.allOf(DayOrder.class);
        DAY.matcher(words).results().forEach(found -> possible.removeIf(order -> !exists(found, order)));
        return possible;
    }

    /** Whether both orders mean the same days. */
    public static boolean areAlike(String words) {
        return DAY.matcher(words).results().allMatch(found -> Integer.parseInt(found.group(1)) == Integer
                .parseInt(found.group(3)));
    }

    /** The words with the months named, so that they can be read in one way alone; the order must be possible. */
    public static String named(String words, DayOrder order) {
        return DAY.matcher(words).replaceAll(found -> WORDS.format(day(found, order)));
    }

    /** The day that the words are, where they are one and nothing else. */
    public static Optional<LocalDate> day(String words, DayOrder order) {
        Matcher whole = DAY.matcher(words.strip());
        return whole.matches() ? Optional.of(day(whole.toMatchResult(), order)) : Optional.empty();
    }

    /** The words with days that begin with the year named too, and hours of midnight taken off. */
    public static String named(String words) {
        Matcher found = ISO_TIME.matcher(words);
        try {
            return found.replaceAll(each -> WORDS.format(LocalDate.of(Integer.parseInt(each.group(1)),
                    Integer.parseInt(each.group(2)), Integer.parseInt(each.group(3)))));
        } catch (DateTimeException none) {
            return words;
        }
    }

    private static boolean exists(MatchResult found, DayOrder order) {
        try {
            day(found, order);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static LocalDate day(MatchResult found, DayOrder order) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        return LocalDate.of(Integer.parseInt(found.group(4)), order == DayOrder.DAY_FIRST ? second : first,
                order == DayOrder.DAY_FIRST ? first : second);
    }
}
