package org.mufakat.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.Period;

/**
 * Reads the range that a source's words about time mean, such as "7-10 Aug 2017", "since 2016" or "FY2017"; months are
 * in English. A fiscal year runs from April to March, as in Japan, whose sources name their years so. What the words
 * mean to nobody stays without a range.
 */
public final class PeriodWords {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String DASH = "\\s*[-\u2013\u2014]\\s*";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final Pattern DAYS_IN_TWO_MONTHS = whole(
            DAY + "\\s+" + MONTH + "(?:\\s+" + YEAR + ")?" + DASH + DAY + "\\s+" + MONTH + "\\s+" + YEAR);
    private static final Pattern DAYS = whole(DAY + DASH + DAY + "\\s+" + MONTH + "\\s+" + YEAR);
    private static final Pattern ONE_DAY = whole(DAY + "\\s+" + MONTH + "\\s+" + YEAR);
    private static final Pattern ISO_DAY = whole(YEAR + "-([0-9]{2})-([0-9]{2})");
    private static final Pattern MONTHS_OF_YEARS = whole(
            MONTH + "(?:\\s+" + YEAR + ")?" + DASH + MONTH + "\\s+" + YEAR);
    private static final Pattern ONE_MONTH = whole(MONTH + "\\s+" + YEAR);
    private static final Pattern YEARS = whole(YEAR + DASH + YEAR);
    private static final Pattern FISCAL_YEARS = whole("fy\\s?" + YEAR + "(?:" + DASH + "(?:fy\\s?)?" + YEAR + ")?");
    private static final Pattern ONE_YEAR = whole(YEAR);
    private static final Pattern OPEN_END = whole("(.*[0-9])" + DASH);
    private static final Pattern SINCE = whole("(?:since|from|as of|launched)\\s+(.*)");
    private static final Pattern UNTIL = whole("(?:until|till|up to|by)\\s+(.*)");
    private static final Pattern VERB = whole("(?:[a-z]+ed|release|on|in|during)\\s+(.*)");
    private static final Pattern NOTE_BEHIND = whole("(.*?[0-9])(?:\\s+[a-z]+)?\\s*;.*");

    private record Range(Optional<LocalDate> from, Optional<LocalDate> to) {

        static Range of(LocalDate from, LocalDate to) {
            return new Range(Optional.of(from), Optional.of(to));
        }
    }

    private PeriodWords() {}

    /** The words and the range that was read from them, without one where they could not be read. */
    public static Period read(String words) {
        try {
            return range(words.strip().toLowerCase(Locale.ROOT)).filter(PeriodWords::isForward)
                    .map(range -> new Period(words, range.from(), range.to()))
                    .orElse(new Period(words, Optional.empty(), Optional.empty()));
        } catch (DateTimeException e) {
            return new Period(words, Optional.empty(), Optional.empty());
        }
    }

    private static boolean isForward(Range range) {
        return range.from().isEmpty() || range.to().isEmpty() || !range.to().get().isBefore(range.from().get());
    }

    private static Optional<Range> range(String words) {
        return dates(words).or(() -> match(NOTE_BEHIND, words).flatMap(found -> range(found.group(1))))
                .or(() -> match(OPEN_END, words).flatMap(found -> dates(found.group(1)))
                        .map(range -> new Range(range.from(), Optional.empty())))
                .or(() -> match(SINCE, words).flatMap(found -> dates(found.group(1)))
                        .map(range -> new Range(range.from(), Optional.empty())))
                .or(() -> match(UNTIL, words).flatMap(found -> dates(found.group(1)))
                        .map(range -> new Range(Optional.empty(), range.to())))
                .or(() -> match(VERB, words).flatMap(found -> dates(found.group(1))));
    }

    private static Optional<Range> dates(String words) {
        return match(DAYS_IN_TWO_MONTHS, words)
                .map(found -> Range.of(
                        day(found.group(1), found.group(2), Optional.ofNullable(found.group(3)).orElse(found.group(6))),
                        day(found.group(4), found.group(5), found.group(6))))
                .or(() -> match(DAYS, words).map(found -> Range.of(day(found.group(1), found.group(3), found.group(4)),
                        day(found.group(2), found.group(3), found.group(4)))))
                .or(() -> match(ONE_DAY, words).map(found -> day(found.group(1), found.group(2), found.group(3)))
                        .map(day -> Range.of(day, day)))
                .or(() -> match(ISO_DAY, words).map(found -> LocalDate.parse(found.group()))
                        .map(day -> Range.of(day, day)))
                .or(() -> months(words)).or(() -> years(words));
    }

    private static Optional<Range> months(String words) {
        return match(MONTHS_OF_YEARS, words)
                .map(found -> Range.of(
                        month(found.group(1), Optional.ofNullable(found.group(2)).orElse(found.group(4))).atDay(1),
                        month(found.group(3), found.group(4)).atEndOfMonth()))
                .or(() -> match(ONE_MONTH, words).map(found -> month(found.group(1), found.group(2)))
                        .map(month -> Range.of(month.atDay(1), month.atEndOfMonth())));
    }

    private static Optional<Range> years(String words) {
        return match(YEARS, words).map(found -> Range.of(firstDay(found.group(1)), lastDay(found.group(2))))
                .or(() -> match(FISCAL_YEARS, words).map(found -> {
                    String last = Optional.ofNullable(found.group(2)).orElse(found.group(1));
                    return Range.of(LocalDate.of(Integer.parseInt(found.group(1)), 4, 1),
                            LocalDate.of(Integer.parseInt(last) + 1, 3, 31));
                }))
                .or(() -> match(ONE_YEAR, words).map(found -> Range.of(firstDay(words), lastDay(words))));
    }

    private static LocalDate firstDay(String year) {
        return LocalDate.of(Integer.parseInt(year), 1, 1);
    }

    private static LocalDate lastDay(String year) {
        return LocalDate.of(Integer.parseInt(year), 12, 31);
    }

    private static LocalDate day(String day, String month, String year) {
        return month(month, year).atDay(Integer.parseInt(day));
    }

    private static YearMonth month(String month, String year) {
        return YearMonth.of(Integer.parseInt(year), MONTHS.indexOf(month) + 1);
    }

    private static Pattern whole(String expression) {
        return Pattern.compile(expression);
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }
}
