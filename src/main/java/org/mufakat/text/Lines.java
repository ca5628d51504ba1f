package org.mufakat.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Session;

/** Small lists as they are typed, one entry a line with commas between its parts. */
public final class Lines {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TYPED_HOUR = Pattern.compile("(\\d{1,2})(?:[:.hH](\\d{2})?)?");
    private static final Pattern DISTANCE = Pattern.compile("(?:UTC|GMT)?([+-]\\d{1,2}(?::\\d{2})?)");

    private Lines() {}

    /** Groups with their days: {@code ASEAN, 28 Jul 1995}. */
    public static String ofMemberships(List<Membership> memberships, DateTimeFormatter days) {
        return memberships.stream().map(each -> each.group() + (each.from().isPresent() || each.to().isPresent()
                ? ", " + each.from().map(days::format).orElse("")
                : "") + each.to().map(day -> ", " + days.format(day)).orElse("")).collect(Collectors.joining("\n"));
    }

    /**
     * The groups that lines name: group, first day, last day; days may be left out.
     *
     * @throws BrokenRule if a line is none, a day does not exist, or an end lies before its start
     */
    public static List<Membership> memberships(String typed) {
        return read(typed, line -> {
            String[] parts = line.split(",", -1);
            if (parts.length > 3) {
                throw new BrokenRule("rule.membership-line", line);
            }
            return new Membership(parts[0].strip(), day(parts, 1, line), day(parts, 2, line));
        });
    }

    private static Optional<LocalDate> day(String[] parts, int at, String line) {
        if (at >= parts.length || parts[at].isBlank()) {
            return Optional.empty();
        }
        return Optional.of(DayWords.day(parts[at]).orElseThrow(() -> new BrokenRule("rule.membership-line", line)));
    }

    /** Sittings with their hours: {@code 17 Nov 2020, 09:00, Asia/Bangkok, Opening}. */
    public static String ofSessions(List<Session> sessions, DateTimeFormatter days) {
        return sessions.stream().map(each -> {
            var start = each.start().atZone(each.zone());
            return days.format(start) + ", " + HOUR.format(start) + ", " + each.zone()
                    + (each.title().isBlank() ? "" : ", " + each.title());
        }).collect(Collectors.joining("\n"));
    }

    /**
     * The sittings that lines name: day, hour, time zone, title; the title may be left out.
     *
     * @throws BrokenRule if a line is none, a day or a zone does not exist
     */
    public static List<Session> sessions(String typed) {
        return read(typed, line -> {
            String[] parts = line.split(",", 4);
            if (parts.length < 3) {
                throw new BrokenRule("rule.session-line", line);
            }
            LocalDate day = DayWords.day(parts[0]).orElseThrow(() -> new BrokenRule("rule.session-line", line));
            ZoneId zone = zone(parts[2].strip());
            Instant start = day.atTime(hour(parts[1].strip(), line)).atZone(zone).toInstant();
            return new Session(start, zone, parts.length == 4 ? parts[3].strip() : "");
        });
    }

    private static LocalTime hour(String typed, String line) {
        Matcher found = TYPED_HOUR.matcher(typed);
        if (!found.matches()) {
            throw new BrokenRule("rule.session-line", line);
        }
        try {
            return LocalTime.of(Integer.parseInt(found.group(1)),
                    Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0));
        } catch (DateTimeException noSuchHour) {
            throw new BrokenRule("rule.session-line", line);
        }
    }

    private static ZoneId zone(String typed) {
        Matcher distance = DISTANCE.matcher(typed.toUpperCase(Locale.ROOT));
        try {
            return distance.matches() ? ZoneId.of("UTC" + distance.group(1)) : ZoneId.of(typed);
        } catch (DateTimeException noSuchZone) {
            throw new BrokenRule("rule.zone", typed);
        }
    }

    private static <T> List<T> read(String typed, Function<String, T> reader) {
        List<T> all = new ArrayList<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> all.add(reader.apply(line)));
        return all;
    }
}
