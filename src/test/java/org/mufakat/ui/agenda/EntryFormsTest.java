package org.mufakat.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Change;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Period;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Stance;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.Evening;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.ShortMemory;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.testfx.api.FxToolkit;

/** The small forms under what was asked and what is held, and an agenda that has nothing yet. */
@Tag("ui")
final class EntryFormsTest {
    private static final LocalDate HELD_ON = LocalDate.of(2020, 11, 3);
    private static final Instant RECORDED = Instant.parse("2020-11-03T09:00:00Z");

    private final SwiftRobot robot = new SwiftRobot();
    private final Evening evening = new Evening();
    private final Meeting bare = new Meeting(Id.random(), new Rank("z"), "AMEM+3", "", "AMEM+3 17", Period.UNKNOWN,
            List.of(), Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), false);
    private Session session;
    private AgendaModel model;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    private void show(Stage stage) {
        Fonts.loadForInterface();
        var front = new ManualFront();
        Dossier dossier = evening.dossier().with(List.of(Change.put(bare)));
        session = new Session(new MemoryDoor(dossier.with(List.of(Change.put(longHeld(dossier))))), front, front,
                () -> "Head of delegation");
        model = new AgendaModel(session, new SimpleBooleanProperty(), new ShortMemory());
        model.select(evening.ten.id());
        var words = new Words(Locale.ENGLISH);
        var view = new AgendaView(model, words, ZoneId.of("Asia/Ho_Chi_Minh"),
                new Speech(new SimpleObjectProperty<>(120), pace -> {}), anchor -> {}, page -> {});
        AgendaOnStage.show(stage, view, words, session);
    }

    private Stance longHeld(Dossier dossier) {
        Stance first = dossier.stancesOn(evening.ten.id()).stream()
                .filter(each -> each.attitude() == Attitude.SUPPORTS).findFirst().orElseThrow();
        return EntryType.STANCE.shape().with(EntryType.STANCE.shape().with(first, "on", Optional.of(HELD_ON)),
                "recordedAt", Optional.of(RECORDED));
    }

    @Test
    void aCorrectedStanceKeepsItsDayAndWhenItWasRecordedUnlessAnotherDayIsTyped() {
        Stance before = longHeld(session.dossier());
        correct(Attitude.RESERVES, Optional.empty());
        Stance after = session.dossier().find(Stance.class, before.id()).orElseThrow();
        assertEquals(Attitude.RESERVES, after.attitude());
        assertEquals(Optional.of(HELD_ON), after.on());
        assertEquals(Optional.of(RECORDED), after.recordedAt());
        correct(Attitude.RESERVES, Optional.of("9/11/2020"));
        assertEquals(Optional.of(LocalDate.of(2020, 11, 9)),
                session.dossier().find(Stance.class, before.id()).orElseThrow().on());
    }

    private void correct(Attitude attitude, Optional<String> day) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof Button button
                && button.getStyleClass().contains("stance-name") && button.getText().equals("D1"))
                .queryAs(Button.class).fire());
        robot.interact(() -> {
            attitudes().setValue(attitude);
            day.ifPresent(node("stance.on", TextField.class)::setText);
        });
        robot.interact(() -> node("stance.correct", Button.class).fire());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Attitude> attitudes() {
        return node("stance.attitude", ComboBox.class);
    }

    @Test
    void aFormStaysWithItsItemAndComesBackWithWhatWasTyped() {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        robot.write("Bureau of Standards");
        press(KeyCode.TAB);
        robot.write("Please clear.");
        robot.interact(() -> model.select(evening.nuclear.id()));
        assertFalse(isShown("clearance.agency"), "another item has no form open");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        assertEquals("", agency().getEditor().getText(), "the form of another item is another form");
        robot.interact(() -> model.select(evening.ten.id()));
        assertEquals("Bureau of Standards", agency().getEditor().getText());
        robot.interact(agency()::requestFocus);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Contribution asked = session.dossier().contributions(evening.ten.id()).stream()
                .filter(each -> each.request().equals("Please clear.")).findFirst().orElseThrow();
        assertEquals("Bureau of Standards",
                session.dossier().find(Contributor.class, asked.contributor()).orElseThrow().name());
    }

    @Test
    void aTypedPartOfAKnownAgencysNameIsAskedAboutOnce() {
        int before = session.dossier().count(EntryType.CONTRIBUTION);
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        robot.write("statist");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(before, session.dossier().count(EntryType.CONTRIBUTION));
        assertTrue(robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains("Statistics agency") && label.getText().contains("statist”"))
                .tryQuery().isPresent(), "what may be meant is said");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(before + 1, session.dossier().count(EntryType.CONTRIBUTION));
        assertTrue(session.dossier().all(Contributor.class).stream().anyMatch(each -> each.name().equals("statist")));
    }

    @Test
    void anAgendaWithoutItemsKeepsTheListWithItsMeetingsAndOffersAdding() {
        robot.interact(() -> model.listing().meeting().set(Optional.of(bare.id())));
        assertTrue(node("agenda.meeting", Node.class).isVisible(), "another meeting can be chosen");
        robot.interact(() -> robot.lookup(".empty-place .button").queryAs(Button.class).fire());
        assertEquals(List.of(bare.id()), session.dossier().all(AgendaItem.class).stream()
                .map(AgendaItem::meeting).filter(each -> each.equals(bare.id())).toList());
        assertTrue(node("agenda.meeting", Node.class).isVisible());
        assertEquals(bare.id(), model.detail().get().orElseThrow().item().meeting());
    }

    private ComboBox<?> agency() {
        return node("clearance.agency", ComboBox.class);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private boolean isShown(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup((Node node) -> id.equals(node.getId()) && type.isInstance(node)).queryAs(type);
    }
}
