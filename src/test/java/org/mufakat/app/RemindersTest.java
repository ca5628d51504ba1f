package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Reminder.Urgency;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Pending;
import org.mufakat.domain.Rank;
import org.mufakat.domain.TextRole;

/** The front's clock stands at 11:40; the paragraph waits until 13:00. */
class RemindersTest {
    private static final Instant UNTIL = Instant.parse("2020-11-17T13:00:00Z");

    private final ManualFront front = new ManualFront();
    private final List<List<Reminder>> told = new ArrayList<>();
    private Session session;
    private Reminders reminders;
    private Paragraph paragraph;

    @BeforeEach
    void watch() {
        var names = new Names(new TreeMap<>(Map.of(Language.ENGLISH, "Japan")));
        var japan = new Delegation(Id.random(), "JPN", names, names, List.of(), DelegationRole.PARTNER, true, List.of(),
                Optional.empty());
        var text = new ConsensusText(Id.random(), new Rank("i"), "Statement", Language.ENGLISH, TextRole.DRAFT,
                Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, "", "");
        paragraph = waiting(Paragraph.fresh(Id.random(), text.id(), new Rank("i"), "9", ParagraphKind.OPERATIVE,
                "The Ministers noted it."), japan.id(), UNTIL);
        session = new Session(new MemoryDoor(Dossier.of(List.of()).with(List.of(Change.put(japan), Change.put(text),
                Change.put(paragraph)))), front, front, () -> "Desk");
        reminders = new Reminders(session);
        reminders.onChange(told::add);
    }

    @Test
    void itSpeaksAnHourBeforeAndCountsTheMinutesDown() {
        assertEquals(List.of(), reminders.due());
        front.pass(Duration.ofMinutes(19));
        assertEquals(List.of(), reminders.due());

        front.pass(Duration.ofMinutes(1));
        assertEquals(List.of("HOUR 60"), due());

        front.pass(Duration.ofMinutes(35));
        assertEquals(List.of("HOUR 25"), due());
        front.pass(Duration.ofMinutes(10));
        assertEquals(List.of("QUARTER 15"), due());
        front.pass(Duration.ofMinutes(15));
        assertEquals(List.of("PASSED 0"), due());
    }

    @Test
    void whatIsPutOffComesAgainWhenItIsMoreUrgent() {
        front.pass(Duration.ofMinutes(40));
        reminders.putOff(reminders.due().getFirst());
        assertEquals(List.of(), due());
        front.pass(Duration.ofMinutes(24));
        assertEquals(List.of(), due());
        front.pass(Duration.ofMinutes(1));
        assertEquals(List.of("QUARTER 15"), due());

        reminders.putOff(reminders.due().getFirst());
        front.pass(Duration.ofMinutes(14));
        assertEquals(List.of(), due());
        front.pass(Duration.ofMinutes(1));
        assertEquals(List.of("PASSED 0"), due());

        reminders.putOff(reminders.due().getFirst());
        assertEquals(List.of(), due());
        front.pass(Duration.ofMinutes(15));
        assertEquals(List.of("PASSED 0"), due());
    }

    @Test
    void wordsThatChangeBringNothingBackThatWasPutOff() {
        front.pass(Duration.ofMinutes(40));
        reminders.putOff(reminders.due().getFirst());

        put(paragraph.reworded("The Ministers welcomed it."));

        assertEquals(List.of(), due());
    }

    @Test
    void anHourThatIsSetLaterIsWatchedFromThen() {
        front.pass(Duration.ofHours(2));
        assertEquals(List.of("PASSED 0"), due());

        put(waiting(paragraph, paragraph.pending().getFirst().delegation(), UNTIL.plus(Duration.ofHours(3))));
        assertEquals(List.of(), due());
        front.pass(Duration.ofHours(2));

        assertEquals(List.of("HOUR 20"), due());
    }

    @Test
    void anHourThatPassedWhileNobodyWatchedIsDueAtOnce() {
        front.pass(Duration.ofDays(30));

        var opened = new Reminders(session);

        assertEquals(Urgency.PASSED, opened.due().getFirst().urgency());
    }

    @Test
    void closedItSaysNothingMore() {
        reminders.close();
        told.clear();

        front.pass(Duration.ofHours(2));

        assertTrue(told.isEmpty());
    }

    private List<String> due() {
        assertEquals(told.getLast(), reminders.due());
        return reminders.due().stream().map(each -> each.urgency() + " " + each.minutes()).toList();
    }

    private void put(Paragraph changed) {
        session.perform(this, Label.of("change.paragraph-status", "¶9"), dossier -> List.of(Change.put(changed)));
    }

    private static Paragraph waiting(Paragraph paragraph, Id<Delegation> whom, Instant until) {
        return EntryType.PARAGRAPH.shape().with(paragraph, "pending",
                List.of(new Pending(whom, Optional.of(until), Optional.of(ZoneId.of("Asia/Tokyo")), true)));
    }
}
