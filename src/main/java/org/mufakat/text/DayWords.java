package org.mufakat.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;

/**
 * Reads the days of a meeting as they are typed in English or Vietnamese: "17-19 November 2020", "từ 17 đến
 * 19/11/2020", "30 November - 2 December 2020". Words that name no day are kept without a range.
 */
public final class DayWords {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?\\b");
    private static final Pattern FILLING = Pattern.compile(
            "(?U)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\bthứ \\p{L}+|\\bchủ nhật\\b"
                    + "|\\bngày\\b|\\btừ\\b|\\bfrom\\b|\\bof\\b|(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b");
    private static final Pattern VIETNAMESE_PART = Pattern.compile("(?U)\\s*\\b(?:tháng|thang|thg|năm|nam)\\b\\s*");
    private static final Pattern BETWEEN = Pattern
            .compile("(?U)\\s*(?:[-\u2013\u2014]|\\bto\\b|\\buntil\\b|\\bđến\\b)\\s*");
    private static final Pattern SIGNS = Pattern.compile("[\\s,./]+");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("/?\\d{1,2}/\\d{4}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");

    /** One end of a range as far as its words name it; 0 where they do not. */
    private record End(int day, int month, int year) {
        Precision precision() {
            return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
        }

        End completedBy(End other) {
            return new End(day, month == 0 ? other.month : month, year == 0 ? other.year : year);
        }

        LocalDate first() {
            return day > 0 ? LocalDate.of(year, month, day) : LocalDate.of(year, Math.max(month, 1), 1);
        }

        LocalDate last() {
            return day > 0
                    ? first()
                    : month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
        }
    }

    private DayWords() {}

    /**
     * The words, with the range that was read from them where they name one.
     *
     * @throws BrokenRule if they name a day that does not exist, or an end before the start
     */
    public static Period read(String typed) {
        String words = typed.strip();
        Optional<List<End>> ends = ends(words);
        if (ends.isEmpty()) {
            return new Period(words, Optional.empty(), Optional.empty());
        }
        End start = ends.get().getFirst().completedBy(ends.get().getLast());
        End end = ends.get().getLast().completedBy(start);
        if (start.year() == 0 || start.day() > 0 && start.month() == 0) {
            return new Period(words, Optional.empty(), Optional.empty());
        }
        LocalDate from;
        LocalDate to;
        try {
            from = start.first();
            to = end.last();
        } catch (DateTimeException none) {
            throw new BrokenRule("rule.no-such-day", words);
        }
        return new Period(words, Optional.of(from), Optional.of(to));
    }

    /** How exactly the words name days: that of their less exact end; absent where they name none. */
    static Optional<Precision> precision(String typed) {
        return ends(typed.strip()).map(ends -> {
            End start = ends.getFirst().completedBy(ends.getLast());
            End end = ends.getLast().completedBy(start);
            return start.precision().compareTo(end.precision()) >= 0 ? start.precision() : end.precision();
        });
    }

    /** A single day; absent where the words name none, or a whole month or year. */
    public static Optional<LocalDate> day(String typed) {
        Period read = read(typed);
        return read.from().filter(from -> read.to().equals(Optional.of(from)));
    }

    /**
     * A single day, without a year the one nearest to {@code today}; absent where the words name none.
     *
     * @throws BrokenRule if there is no such day
     */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        return ends(typed.strip()).filter(ends -> ends.size() == 1).map(List::getFirst)
                .filter(named -> named.day() > 0 && named.month() > 0)
                .map(named -> Stream.of(today.getYear(), today.getYear() + 1, today.getYear() - 1)
                        .map(year -> named.completedBy(new End(0, 0, year)))
                        .flatMap(complete -> existing(complete).stream())
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))))
                        .orElseThrow(() -> new BrokenRule("rule.no-such-day", typed)));
    }

    private static Optional<LocalDate> existing(End end) {
        try {
            return Optional.of(end.first());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<List<End>> ends(String words) {
        String plain = ISO.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(found -> found.group(3) == null
                ? found.group(2) + "/" + found.group(1)
                : found.group(3) + "/" + found.group(2) + "/" + found.group(1));
        plain = DAY_FIRST.matcher(plain).replaceAll("$1/$2/$3");
        plain = VIETNAMESE_PART.matcher(plain).replaceAll("/");
        plain = FILLING.matcher(plain).replaceAll(" ").strip();
        String[] sides = BETWEEN.split(plain, -1);
        if (sides.length > 2) {
            return Optional.empty();
        }
        List<End> ends = new ArrayList<>();
        for (String side : sides) {
            Optional<End> end = end(side);
            if (end.isEmpty()) {
                return Optional.empty();
            }
            ends.add(end.get());
        }
        return Optional.of(ends);
    }

    private static Optional<End> end(String side) {
        int day = 0;
        int month = 0;
        int year = 0;
        List<Integer> numbers = new ArrayList<>();
        for (String part : SIGNS.split(side.replaceFirst("^[/,.\\s]+", ""))) {
            Matcher small = SMALL.matcher(part);
            if (YEAR.matcher(part).matches() && year == 0) {
                year = Integer.parseInt(part);
            } else if (small.matches()) {
                numbers.add(Integer.parseInt(part));
            } else if (month == 0 && monthOf(part) > 0) {
                month = monthOf(part);
            } else {
                return Optional.empty();
            }
        }
        boolean bareMonth = month == 0 && numbers.size() == 1 && MONTH_OF_YEAR.matcher(side.strip()).matches();
        if (numbers.size() > (month == 0 ? 2 : 1)) {
            return Optional.empty();
        } else if (bareMonth) {
            month = numbers.getFirst();
        } else if (!numbers.isEmpty()) {
            day = numbers.getFirst();
            month = numbers.size() == 2 ? numbers.getLast() : month;
            boolean none = day == 0 || numbers.size() == 2 && month == 0;
            day = none ? 99 : day;
        }
        return Optional.of(new End(day, month, year)).filter(end -> !end.equals(new End(0, 0, 0)));
    }

    private static int monthOf(String name) {
        for (Month month : Month.values()) {
            String full = month.name().toLowerCase(Locale.ROOT);
            if (name.length() >= 3 && full.startsWith(name) || name.equals("sept") && month == Month.SEPTEMBER) {
                return month.getValue();
            }
        }
        return 0;
    }
}
