package org.mufakat.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Label;
import org.mufakat.domain.Period;
import org.mufakat.text.DayOrder;
import org.mufakat.text.DayWords;
import org.mufakat.text.NumericDays;
import org.mufakat.text.PeriodReading;
import org.mufakat.text.PeriodWords;

/** Reads when it was: the source's words, and the first and the last day where they have columns of their own. */
final class PeriodCells {
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LONG_YEAR = Pattern.compile("(?<![0-9])[0-9]{5,8}(?![0-9])");
    private static final int LONGEST = 300;
    private static final int LONGEST_DAY = 60;
    private static final int OLDEST = 1960;
    private static final int LATEST = 2060;

    private final Conventions conventions;
    private final boolean ours;
    private final Map<String, PeriodReading> known = new HashMap<>();

    PeriodCells(Conventions conventions, boolean ours) {
        this.conventions = conventions;
        this.ours = ours;
    }

    static boolean isRanged(RowWords row) {
        return row.stated(SupportColumn.FROM).isPresent() || row.stated(SupportColumn.TO).isPresent();
    }

    Period read(RowWords row, String words, RowFindings findings) {
        if (isRanged(row)) {
            return range(row, words, findings);
        }
        return words.isBlank() ? new Period(words, Optional.empty(), Optional.empty()) : ofWords(words, findings);
    }

    private Period range(RowWords row, String words, RowFindings findings) {
        Optional<LocalDate> from = row.stated(SupportColumn.FROM).flatMap(typed -> end(SupportColumn.FROM, typed,
                findings));
        Optional<LocalDate> to = row.stated(SupportColumn.TO).flatMap(typed -> end(SupportColumn.TO, typed, findings));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.block(SupportColumn.TO, "period", List.of(new Mend.Write(Label.of("intake.mend.swap"),
                    Map.of(SupportColumn.FROM, to.get().toString(), SupportColumn.TO, from.get().toString()))),
                    from.get(), to.get());
            return Period.UNKNOWN;
        }
        return new Period(words, from, to);
    }

    private Optional<LocalDate> end(SupportColumn column, String typed, RowFindings findings) {
        Optional<LocalDate> known = isoDay(typed);
        if (known.isPresent()) {
            return known;
        }
        Set<DayOrder> orders = NumericDays.orders(typed);
        if (typed.length() > LONGEST_DAY) {
            return none(column, typed, findings);
        } else if (isUnclear(typed, orders)) {
            blockUnclear(column, typed, findings);
            return Optional.empty();
        }
        try {
            Period read = DayWords.read(named(typed, orders));
            Optional<LocalDate> day = column == SupportColumn.FROM ? read.from() : read.to();
            if (day.isPresent()) {
                return day;
            }
        } catch (BrokenRule none) {
            // Said below, as what is no day in any other way.
        }
        return none(column, typed, findings);
    }

    private static Optional<LocalDate> none(SupportColumn column, String typed, RowFindings findings) {
        findings.block(column, "day", List.of(new Mend.Write(Label.of("intake.mend.leave-out"), Map.of(column, ""))),
                column.inFiles(), shortened(typed));
        return Optional.empty();
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_DAY ? words.substring(0, LONGEST_DAY) + "…" : words;
    }

    private static Optional<LocalDate> isoDay(String typed) {
        try {
            return ISO_DAY.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Period ofWords(String words, RowFindings findings) {
        if (ours) {
            return reading(words).period();
        }
        if (words.length() > LONGEST) {
            findings.note(SupportColumn.PERIOD, "period-unread");
            return new Period(words, Optional.empty(), Optional.empty());
        }
        Set<DayOrder> orders = NumericDays.orders(words);
        var unread = new Period(words, Optional.empty(), Optional.empty());
        Matcher year = LONG_YEAR.matcher(words);
        if (year.find()) {
            findings.block(SupportColumn.PERIOD, "year", shorter(words, year), year.group());
            return unread;
        } else if (orders.isEmpty()) {
            blockAsWords("no-such-day", words, findings);
            return unread;
        } else if (isUnclear(words, orders)) {
            blockUnclear(SupportColumn.PERIOD, words, findings);
            return unread;
        }
        PeriodReading read = reading(named(words.strip(), orders));
        if (read.wrong().isPresent()) {
            blockAsWords(read.wrong().get().key().equals("rule.period-order") ? "period-order" : "no-such-day", words,
                    findings);
        } else if (read.precision().isEmpty()) {
            findings.note(SupportColumn.PERIOD, "period-unread");
        }
        return new Period(words, read.period().from(), read.period().to());
    }

    private PeriodReading reading(String words) {
        return known.computeIfAbsent(words, PeriodWords::reading);
    }

    private static void blockAsWords(String what, String words, RowFindings findings) {
        findings.block(SupportColumn.PERIOD, what, List.of(RowFindings.keep("intake.mend.as-words", what)), words);
    }

    private boolean isUnclear(String words, Set<DayOrder> orders) {
        return orders.size() > 1 && NumericDays.areIn(words) && !NumericDays.areAlike(words)
                && conventions.days().isEmpty();
    }

    private static void blockUnclear(SupportColumn column, String words, RowFindings findings) {
        String day = NumericDays.named(words, DayOrder.DAY_FIRST);
        String month = NumericDays.named(words, DayOrder.MONTH_FIRST);
        findings.block(column, "day-unclear", List.of(
                new Mend.Write(Label.of("intake.mend.read-as", said(words, DayOrder.DAY_FIRST)), Map.of(column, day)),
                new Mend.Write(Label.of("intake.mend.read-as", said(words, DayOrder.MONTH_FIRST)),
                        Map.of(column, month)),
                new Mend.Agree(Label.of("intake.mend.all-day-first"), Conventions.NONE.with(DayOrder.DAY_FIRST)),
                new Mend.Agree(Label.of("intake.mend.all-month-first"), Conventions.NONE.with(DayOrder.MONTH_FIRST))),
                words, said(words, DayOrder.DAY_FIRST), said(words, DayOrder.MONTH_FIRST));
    }

    /** A day as files have it, so that each reader sees it in their own way; other words with the months named. */
    private static String said(String words, DayOrder order) {
        return NumericDays.day(words, order).map(LocalDate::toString).orElseGet(() -> NumericDays.named(words, order));
    }

    private String named(String words, Set<DayOrder> orders) {
        if (!NumericDays.areIn(words) || orders.isEmpty()) {
            return NumericDays.named(words);
        }
        DayOrder order = orders.size() == 1
                ? orders.iterator().next()
                : conventions.days().orElse(DayOrder.DAY_FIRST);
        return NumericDays.named(words, order);
    }

    /** The words with a year of four digits in place of one with more, where leaving out a digit gives a likely one. */
    private static List<Mend> shorter(String words, Matcher year) {
        List<Mend> mends = new ArrayList<>();
        for (int i = year.group().length() - 1; i >= 0 && year.group().length() == 5; i--) {
            String less = new StringBuilder(year.group()).deleteCharAt(i).toString();
            int number = Integer.parseInt(less);
            String mended = words.substring(0, year.start()) + less + words.substring(year.end());
            var write = new Mend.Write(Label.of("intake.mend.write", mended), Map.of(SupportColumn.PERIOD, mended));
            if (number >= OLDEST && number <= LATEST && !mends.contains(write)) {
                mends.add(write);
            }
        }
        mends.add(RowFindings.keep("intake.mend.as-words", "year"));
        return mends;
    }
}
