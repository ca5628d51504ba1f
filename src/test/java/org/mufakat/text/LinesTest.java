package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Session;

class LinesTest {
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Test
    void groupsAreReadWithTheirDaysAndWrittenAsTheyAreRead() {
        List<Membership> read = Lines.memberships("ASEAN, 28/7/1995\n\n  G, , 1 January 2001 \nPlain");
        assertEquals(List.of(new Membership("ASEAN", Optional.of(LocalDate.of(1995, 7, 28)), Optional.empty()),
                new Membership("G", Optional.empty(), Optional.of(LocalDate.of(2001, 1, 1))),
                new Membership("Plain", Optional.empty(), Optional.empty())), read);
        String written = Lines.ofMemberships(read, DAYS);
        assertEquals("ASEAN, 28 Jul 1995\nG, , 1 Jan 2001\nPlain", written);
        assertEquals(read, Lines.memberships(written));
    }

    @Test
    void aGroupWithoutNameOrWithADayThatIsNoneIsSaid() {
        assertEquals("rule.group-name", ruleOf(() -> Lines.memberships(", 1/1/2001")));
        assertEquals("rule.no-such-day", ruleOf(() -> Lines.memberships("ASEAN, 31/4/2001")));
        assertEquals("rule.membership-line", ruleOf(() -> Lines.memberships("ASEAN, long ago")));
        assertEquals("rule.membership-line", ruleOf(() -> Lines.memberships("ASEAN, May 2001")));
        assertEquals("rule.period-order", ruleOf(() -> Lines.memberships("ASEAN, 2/1/2001, 1/1/2001")));
    }

    @Test
    void sittingsAreReadWithHourAndZoneAndWrittenAsTheyAreRead() {
        List<Session> read = Lines
                .sessions("17/11/2020, 9h30, UTC+7, First, with all\n18 Nov 2020, 14:00, Asia/Bangkok");
        assertEquals(List.of(
                new Session(Instant.parse("2020-11-17T02:30:00Z"), ZoneId.of("UTC+7"), "First, with all"),
                new Session(Instant.parse("2020-11-18T07:00:00Z"), ZoneId.of("Asia/Bangkok"), "")), read);
        String written = Lines.ofSessions(read, DAYS);
        assertEquals("17 Nov 2020, 09:30, UTC+07:00, First, with all\n18 Nov 2020, 14:00, Asia/Bangkok", written);
        assertEquals(written, Lines.ofSessions(Lines.sessions(written), DAYS));
    }

    @Test
    void aSittingWithoutHourOrInAZoneThatIsNoneIsSaid() {
        assertEquals("rule.session-line", ruleOf(() -> Lines.sessions("17/11/2020")));
        assertEquals("rule.session-line", ruleOf(() -> Lines.sessions("17/11/2020, 25:00, UTC+7")));
        assertEquals("rule.zone", ruleOf(() -> Lines.sessions("17/11/2020, 9:00, Atlantis")));
        assertEquals("rule.no-such-day", ruleOf(() -> Lines.sessions("31/11/2020, 9:00, UTC+7")));
    }

    private static String ruleOf(Runnable read) {
        return assertThrows(BrokenRule.class, read::run).key();
    }
}
