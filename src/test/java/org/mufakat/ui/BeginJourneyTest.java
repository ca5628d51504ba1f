package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.dossier.Desk;

/** A dossier for quite another meeting, begun in the window with the keyboard alone. */
@Tag("ui")
class BeginJourneyTest extends WindowJourney {

    private String proposed = "";

    @BeforeEach
    void start() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
        open(new Desk("Desk of health", clock), new Chosen());
    }

    @Test
    void fiveHealthMinistriesMeetByTheKeyboardAlone() throws Exception {
        press(KeyCode.CONTROL, KeyCode.N);
        until(() -> isShown("begin.title"));
        assertTrue(isFocused("begin.title"));
        press(KeyCode.ENTER);
        assertEquals("Say what the meeting is called, or its series and number.", help("begin.title"));
        robot.write("Third meeting of health ministries");
        assertEquals("", help("begin.title"));
        tabTo("begin.dates");
        robot.write("8-31 April 2026");
        press(KeyCode.ENTER);
        assertTrue(isFocused("begin.dates"), "the focus is where something is wrong");
        assertEquals("There is no such day: 8-31 April 2026. Mend the date.", help("begin.dates"));
        press(KeyCode.ESCAPE);
        until(() -> !isShown("begin"));
        assertEquals(List.of("preferences.properties"), List.of(home.toFile().list()), "nothing was made");
        press(KeyCode.CONTROL, KeyCode.N);
        until(() -> isShown("begin.title"));
        assertEquals("8-31 April 2026", text("begin.dates"), "what was typed was kept");
        tabTo("begin.dates");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("8-9 April 2026\n");
        until(() -> isShown("begin.our-name"));
        press(KeyCode.ENTER);
        assertTrue(isFocused("begin.our-name"), "Enter goes on from a closed list too, and finds what is missing");
        robot.write("Ministry of Health of C\n");
        until(() -> isShown("begin.lines"));
        assertTrue(isFocused("begin.lines"), "what the program offers is in nobody's way");
        assertFalse(isShown("begin.part.JPN"));
        paste("begin.lines", """
                Ministry of Health of A
                Ministry of Health of B
                Ministry of Health of D
                WXYZ""");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Mend the lines that are marked below.", help("begin.lines"));
        assertTrue(isFocused("begin.lines"));
        press(KeyCode.CONTROL, KeyCode.END);
        for (int i = 0; i < 4; i++) {
            press(KeyCode.BACK_SPACE);
        }
        robot.write("Ministry of Health of E");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> isShown("begin.agenda"));
        tabTo("begin.agenda");
        paste("begin.agenda", """
                PROVISIONAL AGENDA
                1. Opening
                2. Adoption of the agenda
                3. Vaccines
                3.1 Purchase
                3.2 Stocks
                4. Primary health care
                5. Emergencies
                6. Joint statement
                7. Closing""");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> window.opened().get().isPresent());
        Dossier made = session().dossier();
        assertEquals("Third meeting of health ministries.mufakat", proposed);
        assertEquals(List.of("MHA", "MHB", "MHC", "MHD", "MHE"),
                made.all(Delegation.class).stream().map(Delegation::code).toList());
        assertEquals(List.of("1", "2", "3", "3.1", "3.2", "4", "5", "6", "7"),
                made.all(AgendaItem.class).stream().map(AgendaItem::number).toList());
        assertEquals(List.of(), made.all(ProgrammeArea.class));
        assertEquals(Optional.of("Third meeting of health ministries"), made.cover().map(Cover::title));
        assertTrue(Files.exists(home.resolve("made.mufakat")));
        assertFalse(isShown("begin"));
        for (KeyCode place : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT6,
                KeyCode.DIGIT7, KeyCode.COMMA)) {
            press(KeyCode.CONTROL, place);
        }
    }

    @Test
    void aDelegationIsAddedMendedAndTakenBackInTheSettings() throws Exception {
        openSample();
        Dossier sample = dossier();
        press(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> isFocused("settings.sections"));
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        until(() -> isShown("settings.code"));
        tabTo("settings.add");
        press(KeyCode.SPACE);
        until(() -> isFocused("settings.code"));
        assertEquals("NEW", text("settings.code"));
        robot.write("1x");
        assertEquals("1x is not a delegation’s code: write capital letters and digits, beginning with a letter, such"
                + " as JPN.", help("settings.code"));
        press(KeyCode.TAB);
        assertEquals("1x", text("settings.code"), "what was typed is kept");
        robot.write("Atlantis");
        assertEquals("NEW", added(sample).code());
        assertEquals("Atlantis", added(sample).protocolName().in(Language.ENGLISH));
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("JPN");
        assertEquals("JPN is the code of another delegation of this dossier. Give one of them another code.",
                help("settings.code"));
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("ATL");
        assertEquals("", help("settings.code"));
        assertEquals("ATL", added(sample).code());
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        until(() -> added(sample).protocolName().equals(Names.NONE));
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("AUS");
        assertEquals("Australia", added(sample).protocolName().in(Language.ENGLISH));
        assertEquals("Australia", text("settings.protocolName.en"), "a code that is offered brings its names");
        for (int i = 0; i < 20 && !dossier().equals(sample); i++) {
            Dossier before = dossier();
            press(KeyCode.CONTROL, KeyCode.Z);
            until(() -> dossier() != before);
        }
        assertEquals(sample, dossier());
        assertTrue(isShown("settings.code"));
    }

    @Test
    void theNameIsAskedForOnceAndHoldsNothingUp() throws Exception {
        openSample();
        assertTrue(isShown("name-bar"));
        assertEquals("Desk of health", session().author());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertFalse(isShown("name-bar"), "nobody is asked on a shared screen");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.interact(() -> node("name.field").requestFocus());
        robot.write("Office of the head\n");
        assertFalse(isShown("name-bar"));
        assertEquals("Office of the head", session().author());
        press(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> isShown("settings.person"));
        assertEquals("Office of the head", text("settings.person"));
    }

    private Delegation added(Dossier before) {
        return dossier().all(Delegation.class).stream()
                .filter(each -> before.find(Delegation.class, each.id()).isEmpty()).findFirst().orElseThrow();
    }

    private void tabTo(String id) {
        for (int i = 0; i < 60 && !isFocused(id); i++) {
            press(KeyCode.TAB);
        }
        assertTrue(isFocused(id), id);
    }

    private void paste(String id, String words) {
        robot.interact(() -> node(id).replaceSelection(words));
    }

    private TextInputControl node(String id) {
        return robot.lookup((Node each) -> id.equals(each.getId())).queryAs(TextInputControl.class);
    }

    private String text(String id) {
        return node(id).getText();
    }

    private String help(String id) {
        return Optional.ofNullable(node(id).getAccessibleHelp()).orElse("");
    }

    private boolean isFocused(String id) {
        return Optional.ofNullable(window.scene().getFocusOwner()).map(Node::getId).filter(id::equals).isPresent();
    }

    /** Saves where the test looks. */
    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            proposed = name;
            return Optional.of(home.resolve("made.mufakat"));
        }
    }
}
