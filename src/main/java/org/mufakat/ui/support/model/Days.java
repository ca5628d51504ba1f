package org.mufakat.ui.support.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.Language;

/**
 * Days as people write them in a language: 27 Feb 2018 or 27/02/2018, and everywhere 2018-02-27.
 *
 * @param language the language of the names of months
 * @param shown how a day is shown in it
 */
public record Days(Language language, DateTimeFormatter shown) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) (\\p{L}+)\\.? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})|(\\d{4})-(\\d{1,2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Days in that language. */
    public Days(Language language) {
        this(language, DateTimeFormatter.ofPattern(language.equals(Language.VIETNAMESE) ? "dd/MM/uuuu" : "d MMM uuuu",
                language.locale()));
    }

    /** The day as it is shown. */
    public String show(LocalDate day) {
        return shown.format(day);
    }

    /** The day that the words mean as the first of a range: of a year its first day; absent when they mean none. */
    public Optional<LocalDate> readFirst(String words) {
        return read(words.strip()).map(range -> range[0]);
    }

    /** The day that the words mean as the last of a range: of a year its last day; absent when they mean none. */
    public Optional<LocalDate> readLast(String words) {
        return read(words.strip()).map(range -> range[1]);
    }

    private Optional<LocalDate[]> read(String words) {
        try {
            Matcher iso = ISO.matcher(words);
            Matcher numbers = NUMBERS.matcher(words);
            Matcher named = NAMED.matcher(words);
            Matcher month = MONTH.matcher(words);
            Matcher namedMonth = NAMED_MONTH.matcher(words);
            if (iso.matches()) {
                return day(number(iso, 1), number(iso, 2), number(iso, 3));
            } else if (numbers.matches()) {
                return day(number(numbers, 3), number(numbers, 2), number(numbers, 1));
            } else if (named.matches()) {
                Optional<Month> name = month(named.group(2));
                return name.isEmpty()
                        ? Optional.empty()
                        : day(number(named, 3), name.get().getValue(), number(named, 1));
            } else if (month.matches()) {
                boolean yearLast = month.group(1) != null;
                return month(number(month, yearLast ? 2 : 3), number(month, yearLast ? 1 : 4));
            } else if (namedMonth.matches()) {
                Optional<Month> name = month(namedMonth.group(1));
                return name.isEmpty() ? Optional.empty() : month(number(namedMonth, 2), name.get().getValue());
            }
            return YEAR.matcher(words).matches() ? year(Integer.parseInt(words)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Month> month(String name) {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.UK);
            if (full.equalsIgnoreCase(name) || name.length() >= 3
                    && full.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate[]> day(int year, int month, int day) {
        LocalDate only = LocalDate.of(year, month, day);
        return Optional.of(new LocalDate[]{only, only});
    }

    private static Optional<LocalDate[]> month(int year, int month) {
        var whole = YearMonth.of(year, month);
        return Optional.of(new LocalDate[]{whole.atDay(1), whole.atEndOfMonth()});
    }

    private static Optional<LocalDate[]> year(int year) {
        return Optional.of(new LocalDate[]{LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)});
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
