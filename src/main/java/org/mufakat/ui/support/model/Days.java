package org.mufakat.ui.support.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Language;
import org.mufakat.domain.Period;
import org.mufakat.text.DayWords;

/**
 * Days as people write them in a language: 27 Feb 2018 or 27/02/2018, and everywhere 2018-02-27.
 *
 * @param language the language of the names of months
 * @param shown how a day is shown in it
 */
public record Days(Language language, DateTimeFormatter shown) {
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
        return read(words).flatMap(Period::from);
    }

    /** The day that the words mean as the last of a range: of a year its last day; absent when they mean none. */
    public Optional<LocalDate> readLast(String words) {
        return read(words).flatMap(Period::to);
    }

    /** A day, a month or a year, and no longer range. */
    private static Optional<Period> read(String words) {
        try {
            return Optional.of(DayWords.read(words)).filter(read -> read.from().isPresent() && read.to().isPresent())
                    .filter(read -> isOne(read.from().get(), read.to().get()));
        } catch (BrokenRule noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isOne(LocalDate from, LocalDate to) {
        boolean month = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
        boolean year = from.getDayOfYear() == 1 && to.getYear() == from.getYear()
                && to.getDayOfYear() == to.lengthOfYear();
        return from.equals(to) || month || year;
    }
}
