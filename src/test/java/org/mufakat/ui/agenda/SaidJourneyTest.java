package org.mufakat.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Change;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Period;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Stance;

/** What others said on an item, and how forms behave while one looks elsewhere. */
@Tag("ui")
final class SaidJourneyTest extends AgendaJourney {
    private static final LocalDate HELD_ON = LocalDate.of(2020, 11, 3);
    private static final Instant RECORDED = Instant.parse("2020-11-03T09:00:00Z");

    private final Meeting ministers = new Meeting(Id.random(), new Rank("x"), "AMEM+3", "", "Ministers",
            Period.UNKNOWN, List.of(), Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), false);

    @Override
    Dossier dossier() {
        Dossier dossier = evening.dossier();
        Stance first = dossier.stancesOn(evening.ten.id()).stream()
                .filter(each -> each.attitude() == Attitude.SUPPORTS).findFirst().orElseThrow();
        Stance longHeld = EntryType.STANCE.shape().with(EntryType.STANCE.shape().with(first, "on",
                Optional.of(HELD_ON)), "recordedAt", Optional.of(RECORDED));
        return dossier.with(List.of(Change.put(ministers), Change.put(longHeld)));
    }

    @BeforeEach
    void lookAtItemTen() {
        robot.interact(() -> model.reach(evening.ten.id()));
    }

    private Optional<TextField> typedInto(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId()) && node instanceof TextField).tryQuery();
    }

    private void fire(String text) {
        robot.interact(((Button) named(text))::fire);
    }

    private Stance ofD1() {
        return session.dossier().stancesOn(evening.ten.id()).stream().filter(stance -> stance.note().contains("verb"))
                .findFirst().orElseThrow();
    }

    @Test
    void aFormStaysWithItsItemAndKeepsWhatWasTyped() {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        robot.write("Ministry");
        robot.interact(() -> model.reach(evening.nuclear.id()));
        assertTrue(typedInto("agenda.instruction.sender").isEmpty());
        robot.interact(() -> model.reach(evening.ten.id()));
        assertEquals("Ministry", typedInto("agenda.instruction.sender").orElseThrow().getText());
    }

    @Test
    void anAgencyOfWhichAPartOfTheNameWasTypedIsAskedAboutOnceInEachForm() {
        for (String typed : List.of("effici", "statis")) {
            robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
            robot.write(typed);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals("clearance.agency", focused());
            assertTrue(agencies().stream().noneMatch(typed::equals));
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertTrue(agencies().contains(typed), "a person who insists is right");
        }
    }

    @Test
    void anAgencyIsTakenFromTheListByMouseAndTheFieldKeepsTheFocus() {
        robot.interact(() -> model.reach(evening.nuclear.id()));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        robot.write("agen");
        robot.clickOn(named("Statistics agency"));
        assertEquals("Statistics agency", typedInto("clearance.agency").orElseThrow().getText());
        assertEquals("clearance.agency", focused());
    }

    private List<String> agencies() {
        return session.dossier().all(Contributor.class).stream().map(Contributor::name).toList();
    }

    @Test
    void correctingWhatADelegationHoldsKeepsItsDayAndRecordingItAnewDoesNot() {
        fire("D1");
        assertEquals("stance.attitude", focused());
        robot.push(KeyCode.DOWN);
        fire("Correct what was recorded");
        assertEquals(Optional.of(HELD_ON), ofD1().on());
        assertEquals(Optional.of(RECORDED), ofD1().recordedAt());
        assertEquals(Attitude.CAN_ACCEPT, ofD1().attitude());
        fire("D1");
        robot.interact(() -> typedInto("stance.on").ifPresent(day -> day.setText("9/11/2020")));
        fire("Correct what was recorded");
        assertEquals(Optional.of(LocalDate.of(2020, 11, 9)), ofD1().on(), "a day that was typed is meant");
        fire("D1");
        fire("Record as it is now");
        assertEquals(2, session.dossier().stancesOn(evening.ten.id()).stream()
                .filter(stance -> stance.delegation().equals(ofD1().delegation())).count());
    }

    @Test
    void aMeetingWithoutItemsKeepsTheListAndTakesTheFirst() {
        robot.interact(() -> model.listing().meeting().set(Optional.of(ministers.id())));
        assertEquals(0, model.listing().rows().size());
        assertTrue(robot.lookup((Node node) -> "agenda.list".equals(node.getId())).tryQuery().isPresent());
        assertTrue(robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains("Ministers")).tryQuery().isPresent(), "the meeting can still be chosen");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("Opening");
        assertEquals(List.of("Opening"), session.dossier().items(ministers.id()).stream().map(item -> item.title())
                .toList());
    }
}
