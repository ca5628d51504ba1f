package org.mufakat.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;

/**
 * Reads the range that a source's words about time mean, in English and Vietnamese: "7-10 Aug 2017", "since 2016", "từ
 * năm 2016 đến nay", "FY2017", "quý III/2019", "reported 3-4 Feb 2021". A fiscal year runs from April to March, as in
 * Japan, whose sources name their years so. What the words mean to nobody stays without a range.
 */
public final class PeriodWords {
    private static final String YEAR = "((?:19|20|21)[0-9]{2})";
    private static final String DASH = "\\s*[-\u2013\u2014]\\s*";
    private static final String OF = "\\s*(?:of|/|,|năm)?\\s*";
    private static final Pattern UNSTATED = found(
            "not stated|not given|unknown|unspecified|không nêu|không rõ|chưa rõ|không ghi");
    private static final Pattern NOTE = found("\\s*(?:;.*|\\([^()]*\\)\\s*)$");
    private static final Pattern SOMETIME = found(
            "^(?:about|around|approximately|approx\\.?|circa|ca?\\.|early|mid|late"
                    + "|sometime in|some time in|between|khoảng|vào khoảng|đầu|giữa|cuối)[\\s-]+(?:năm\\s+)?"
                    + "|^(?:review(?: of)?|rà soát)\\s+|\\s+(?:review|rà soát)$");
    private static final Pattern STARTED = found(
            "^(?:launched|started|begun|began|commenced|established|introduced|opened"
                    + "|since|from|as of|as from|starting(?: in| from)?|khởi động|bắt đầu(?: từ)?|thành lập|ra mắt|kể từ|từ)\\s+"
                    + "(?:in |on |vào |năm )*");
    private static final Pattern HELD = found(
            "^(?:signed|held|concluded|adopted|completed|delivered|took place|ended|ký(?: kết)?|tổ chức|diễn ra"
                    + "|hoàn thành|kết thúc|thông qua)\\s+(?:in |on |vào |năm )*");
    private static final Pattern TOLD = found("^(?:được\\s+)?(?:[a-z]+ed|release|press release|công bố|báo cáo"
            + "|đánh giá cao|hoan nghênh|trình bày|ghi nhận|biểu dương|cảm ơn|nêu|nhắc đến|thông báo|đưa tin)\\s+"
            + "(?:in |on |vào |ngày |năm )*");
    private static final Pattern IN = found("^(?:on|in|during|vào|trong|ngày)\\s+");
    private static final Pattern OPEN_END = found(
            "\\s*(?:[-\u2013\u2014]|\\bto\\b|\\buntil\\b|\\btill\\b|\\bđến\\b|\\btới\\b)?\\s*"
                    + "(?:[-\u2013\u2014]|\\bdate|\\bnow|\\bpresent|\\btoday|\\bongoing|\\bonwards?|(?:hiện\\s+)?nay|trở đi)$");
    private static final Pattern UNTIL = found(
            "^(?:until|till|up to|by|before|cho đến|đến hết|đến|tới)\\s+(?:năm\\s+)?");
    private static final Pattern FISCAL = found(
            "^(?:j?fy|fiscal year|năm tài khóa|năm tài khoá|năm tài chính)\\s*" + YEAR
                    + "(?:" + DASH + "(?:j?fy\\s*)?" + YEAR + "|/[0-9]{2,4})?$");
    private static final Pattern YEAR_AND_SHORT = found("^" + YEAR + "\\s*[-\u2013/]\\s*(1[3-9]|[2-9][0-9])$");
    private static final Pattern QUARTER = found(
            "^(?:q([1-4])|(first|second|third|fourth) quarter|quý\\s*([1-4]|i{1,3}|iv))" + OF + YEAR + "$");
    private static final Pattern HALF = found(
            "^(?:h([12])|(first|second) half|(?:nửa|6 tháng|sáu tháng)\\s*(đầu|cuối))" + OF + YEAR + "$");
    private static final Pattern BEGINNING = found("^(?:from|từ)\\s");
    private static final Pattern ENDING = found("\\b(?:to|until|till|đến|tới)\\b");
    private static final Pattern FAR_YEAR = Pattern.compile("(?<![0-9])[0-9]{5,}(?![0-9])");

    private PeriodWords() {}

    private record Range(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {
        Range as(Precision other) {
            return new Range(from, to, other);
        }

        Range open() {
            return new Range(from, Optional.empty(), precision);
        }

        Range untilThen() {
            return new Range(Optional.empty(), to, precision);
        }

        static Range of(YearMonth first, YearMonth last, Precision precision) {
            return new Range(Optional.of(first.atDay(1)), Optional.of(last.atEndOfMonth()), precision);
        }
    }

    /** The words and the range that was read from them, without one where they could not be read. */
    public static Period read(String words) {
        return reading(words).period();
    }

    /** What the words mean, and what is wrong with them where they only look like a range. */
    public static PeriodReading reading(String words) {
        try {
            return range(plain(words))
                    .map(range -> new PeriodReading(new Period(words, range.from(), range.to()),
                            Optional.of(range.precision()), Optional.empty()))
                    .orElseGet(() -> PeriodReading.none(words, tooFar(words)));
        } catch (BrokenRule wrong) {
            return PeriodReading.none(words, Optional.of(wrong));
        }
    }

    /**
     * How exactly a period is known: as its words say where its range is the one they mean, else as the range itself
     * looks; absent where there is no range.
     */
    public static Optional<Precision> precision(Period period) {
        if (period.from().isEmpty() && period.to().isEmpty()) {
            return Optional.empty();
        }
        PeriodReading read = reading(period.words());
        return read.period().equals(period) ? read.precision() : Optional.of(ofRange(period));
    }

    private static Precision ofRange(Period period) {
        boolean fromMonth = period.from().map(day -> day.getDayOfMonth() == 1).orElse(true);
        boolean toMonth = period.to().map(day -> day.equals(YearMonth.from(day).atEndOfMonth())).orElse(true);
        boolean fromYear = period.from().map(day -> day.getDayOfYear() == 1).orElse(true);
        boolean toYear = period.to().map(day -> day.getDayOfYear() == day.lengthOfYear()).orElse(true);
        return fromYear && toYear ? Precision.YEAR : fromMonth && toMonth ? Precision.MONTH : Precision.DAY;
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<BrokenRule> tooFar(String words) {
        Matcher year = FAR_YEAR.matcher(words);
        return year.find() ? Optional.of(new BrokenRule("rule.no-such-year", year.group())) : Optional.empty();
    }

    private static Optional<Range> range(String words) {
        Matcher note = NOTE.matcher(words);
        if (note.find()) {
            boolean unstated = UNSTATED.matcher(note.group()).find();
            return range(words.substring(0, note.start()).strip())
                    .map(range -> unstated ? range.as(Precision.WITHIN) : range);
        }
        return dates(words)
                .or(() -> without(SOMETIME, words, rest -> range(rest).map(range -> range.as(Precision.WITHIN))))
                .or(() -> without(OPEN_END, words,
                        rest -> without(STARTED, rest, PeriodWords::dates).or(() -> dates(rest)).map(Range::open)))
                .or(() -> without(UNTIL, words, rest -> dates(rest).map(Range::untilThen)))
                .or(() -> without(STARTED, words, PeriodWords::started))
                .or(() -> without(HELD, words, PeriodWords::dates))
                .or(() -> without(TOLD, words, rest -> range(rest).map(range -> range.as(Precision.MENTIONED))))
                .or(() -> without(IN, words, PeriodWords::dates));
    }

    /** What began then goes on, unless an end is named. */
    private static Optional<Range> started(String rest) {
        return dates(rest).map(range -> ENDING.matcher(rest).find() ? range : range.open());
    }

    private static Optional<Range> without(Pattern marker, String words, Function<String, Optional<Range>> read) {
        Matcher found = marker.matcher(words);
        if (!found.find() || found.end() - found.start() == 0) {
            return Optional.empty();
        }
        String rest = (words.substring(0, found.start()) + words.substring(found.end())).strip();
        return rest.isEmpty() ? Optional.empty() : read.apply(rest);
    }

    private static Optional<Range> dates(String words) {
        return fiscal(words).or(() -> yearAndShort(words)).or(() -> quarter(words)).or(() -> half(words))
                .or(() -> days(words));
    }

    private static Optional<Range> days(String words) {
        if (BEGINNING.matcher(words).find() && !ENDING.matcher(words).find()) {
            return Optional.empty();
        }
        Period read = DayWords.read(words);
        Optional<Precision> precision = DayWords.precision(words).filter(named -> read.from().isPresent());
        if (precision.isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate day : List.of(read.from().get(), read.to().orElseThrow())) {
            if (day.getYear() < 1900 || day.getYear() > 2199) {
                throw new BrokenRule("rule.no-such-year", day.getYear());
            }
        }
        return Optional.of(new Range(read.from(), read.to(), precision.get()));
    }

    private static Optional<Range> fiscal(String words) {
        return match(FISCAL, words).map(found -> {
            int first = Integer.parseInt(found.group(1));
            int last = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(first);
            return ordered(YearMonth.of(first, 4), YearMonth.of(last + 1, 3), Precision.YEAR);
        });
    }

    /** "2019-20" and "2020/21" name two years; a second number up to 12 would be a month. */
    private static Optional<Range> yearAndShort(String words) {
        return match(YEAR_AND_SHORT, words).map(found -> {
            int first = Integer.parseInt(found.group(1));
            int last = first / 100 * 100 + Integer.parseInt(found.group(2));
            return ordered(YearMonth.of(first, 1), YearMonth.of(last, 12), Precision.YEAR);
        });
    }

    private static Optional<Range> quarter(String words) {
        return match(QUARTER, words).map(found -> {
            int quarter = place(Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
                    .orElseGet(() -> found.group(3)));
            int year = Integer.parseInt(found.group(4));
            return ordered(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3), Precision.MONTH);
        });
    }

    private static Optional<Range> half(String words) {
        return match(HALF, words).map(found -> {
            int half = place(Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
                    .orElseGet(() -> found.group(3)));
            int year = Integer.parseInt(found.group(4));
            return ordered(YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6), Precision.MONTH);
        });
    }

    private static int place(String named) {
        return switch (named) {
            case "1", "first", "i", "đầu" -> 1;
            case "2", "second", "ii", "cuối" -> 2;
            case "3", "third", "iii" -> 3;
            default -> 4;
        };
    }

    private static Range ordered(YearMonth first, YearMonth last, Precision precision) {
        if (last.isBefore(first)) {
            throw new BrokenRule("rule.period-order", first.atDay(1), last.atEndOfMonth());
        }
        return Range.of(first, last, precision);
    }

    private static Pattern found(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }
}
