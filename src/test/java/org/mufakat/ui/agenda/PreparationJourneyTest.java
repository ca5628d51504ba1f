package org.mufakat.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Change;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Period;
import org.mufakat.domain.Position;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Linked;

/** An item is prepared from nothing to cleared by the keyboard alone. */
@Tag("ui")
final class PreparationJourneyTest extends AgendaJourney {
    private final SupportRecord training = new SupportRecord(Id.random(), 14, List.of(evening.japan.id()),
            "AJEEP training and certification", Optional.empty(), Optional.empty(), Period.UNKNOWN, "",
            Optional.empty(), SupportStatus.values()[0], "", List.of(), List.of(), Optional.empty(), List.of());

    /** The evening's dossier with nothing on item 10, and one support record. */
    @Override
    Dossier dossier() {
        Dossier dossier = evening.dossier();
        List<Entry> gone = new ArrayList<>();
        dossier.position(evening.ten.id()).ifPresent(gone::add);
        gone.addAll(dossier.contributions(evening.ten.id()));
        gone.addAll(dossier.stancesOn(evening.ten.id()));
        gone.addAll(dossier.instructionsOn(evening.ten.id()));
        gone.addAll(dossier.commentsAbout(evening.ten.id()));
        return dossier.with(Removal.of(dossier, gone)).with(List.of(Change.put(training)));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private Position position() {
        return session.dossier().position(evening.ten.id()).orElseThrow();
    }

    @Test
    void itemTenIsPreparedFromNothingToClearedByTwoAgencies() {
        goToTen();
        write();
        ask("effic", "Please check the figures.", KeyCode.DOWN, KeyCode.ENTER);
        ask("Bureau of Standards", "Please clear.");
        List<Contribution> asked = session.dossier().contributions(evening.ten.id());
        assertEquals(2, asked.size());
        assertEquals(List.of("Efficiency agency", "Statistics agency", "Planning agency", "Bureau of Standards"),
                session.dossier().all(Contributor.class).stream().map(Contributor::name).toList(),
                "an agency nobody knew is added to the list");
        assertEquals(Readiness.DRAFT, Readiness.of(session.dossier(), evening.ten.id()));
        hold("D1", 4, "Example: a stronger verb");
        hold("JPN", 3, "");
        List<Stance> held = model.detail().get().orElseThrow().held().stream().map(ItemDetail.Held::stance).toList();
        assertEquals(List.of(Attitude.CAN_ACCEPT, Attitude.SUPPORTS), held.stream().map(Stance::attitude).toList());
        assertEquals("Example: a stronger verb", held.getFirst().note());
        assertEquals(StanceSource.IN_THE_ROOM, held.getFirst().source());
        instruct();
        link();
        clear();
        clear();
        assertEquals(Readiness.CLEARED, Readiness.of(session.dossier(), evening.ten.id()));
        assertTrue(model.detail().get().orElseThrow().asked().stream().allMatch(ItemDetail.Asked::current));
    }

    private void goToTen() {
        for (int i = 0; i < 3; i++) {
            press(KeyCode.DOWN);
        }
        assertEquals(evening.ten.id(), model.selected().get().orElseThrow());
        press(KeyCode.ENTER);
        assertEquals("agenda.title", focused());
        press(KeyCode.ENTER);
    }

    private void write() {
        assertEquals("position.pointsToMake", focused());
        robot.write("Thank Japan for the training.");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertEquals("position.objective", focused());
        robot.write("Have the training named.");
        assertEquals("Thank Japan for the training.", position().pointsToMake());
        assertEquals("Have the training named.", position().objective());
    }

    private void ask(String agency, String request, KeyCode... completing) {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        assertEquals("clearance.agency", focused());
        robot.write(agency);
        List.of(completing).forEach(this::press);
        assertEquals("clearance.agency", focused(), "a name that is completed is not recorded yet");
        press(KeyCode.TAB);
        robot.write(request);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        robot.write("31/2/2020");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("clearance.due-day", focused(), "a date that does not exist is said beside the field");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("16/11/2020");
        press(KeyCode.TAB);
        robot.write("12:00");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Contribution made = session.dossier().contributions(evening.ten.id()).stream()
                .filter(each -> each.request().equals(request)).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2020, 11, 16),
                LocalDate.ofInstant(made.dueAt().orElseThrow(), ZoneId.of("Asia/Ho_Chi_Minh")));
        assertEquals(Optional.<Answer>empty(), made.answer());
        assertEquals("clearance.ask", focused(), "the focus is back where the form was asked for");
    }

    private void hold(String code, int down, String note) {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        assertEquals("stance.names", focused());
        robot.write(code);
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("stance.attitude", focused(), "what they hold is for a person to say");
        for (int i = 0; i < down; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        robot.write(note);
        press(KeyCode.ENTER);
    }

    private void instruct() {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        assertEquals("agenda.instruction.sender", focused());
        robot.write("Ministry, by telephone");
        press(KeyCode.TAB);
        robot.write("Either verb.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Instruction told = session.dossier().instructionsOn(evening.ten.id()).getFirst();
        assertEquals("Either verb.", told.words());
        assertFalse(told.done());
    }

    private void link() {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        assertEquals("link.record.find", focused());
        robot.write("ajeep");
        press(KeyCode.ENTER);
        assertEquals(List.of(training), model.detail().get().orElseThrow().records().stream().map(Linked::entry)
                .toList());
        assertEquals(evening.ten.id(), session.dossier().linksOf(training.id()).getFirst().other(training.id())
                .entry(), "the record leads back to the item");
    }

    private void clear() {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
    }
}
