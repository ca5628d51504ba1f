package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.app.Saving;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Position;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.FileCheck;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.SwiftRobot;

/** The whole journey through the real window, from the first screen to the files that leave. */
@Tag("ui")
class JourneyTest extends WindowJourney {
    private static final String RED_LINE = "Never before the year of the crimson heron";
    private static final String OBJECTIVE = "Managers trained in the amber workshops";
    private static final String POINT = "We thank the teal instructors";

    private final List<Path> toOpen = new ArrayList<>();
    private final List<Path> toSave = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new Chosen());
    }

    @Test
    void whatIsWrittenStaysWhatIsClosedOpensAgainAndOnlyWhatMayLeaveLeaves() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> isOpen());
        Dossier sample = dossier();
        write();
        press(KeyCode.CONTROL, KeyCode.W);
        until(() -> !isOpen());
        assertEquals(List.of(), FileCheck.of(home.resolve("sample.mufakat")).findings());
        robot.interact(() -> {
            ListView<?> recent = node("welcome.recent", ListView.class);
            recent.requestFocus();
            recent.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        until(() -> isOpen());
        assertTrue(position().redLines().endsWith(RED_LINE));
        assertTrue(position().objective().endsWith(OBJECTIVE));
        assertTrue(position().pointsToMake().endsWith(POINT));
        assertEquals("Grid training", dossier().all(SupportRecord.class).getLast().title());
        assertTrue(bracketed().contains("[JPN: stable and]"), bracketed());
        leaveOnlyWhatMay();
        for (int i = 0; session().toUndo().isPresent() && i < 50; i++) {
            Dossier before = dossier();
            press(KeyCode.CONTROL, KeyCode.Z);
            until(() -> dossier() != before && session().saving().state() == Saving.State.SAVED);
        }
        assertEquals(sample, dossier());
    }

    @Test
    void whatIsFoldedInOneViewIsFoldedInTheOthersToo() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> isOpen());
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertFalse(robot.lookup(".statement-area .mark").queryAll().isEmpty());
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertTrue(robot.lookup(".statement-area .mark").queryAll().isEmpty());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertFalse(robot.lookup(".statement-area .mark").queryAll().isEmpty());
        assertTrue(isShown("text.clean-or-drafting"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertFalse(isShown("text.clean-or-drafting"), "the toolbar says nothing more than the paper");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Rooms.AGENDA, place(), "back leads to where the person was before");
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(Rooms.TEXT, place());
    }

    @Test
    void noTwoActionsOfAViewAndTheWindowHaveTheSameKeys() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> isOpen());
        for (KeyCode place : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
                KeyCode.DIGIT6, KeyCode.DIGIT7)) {
            press(KeyCode.CONTROL, place);
            List<String> keys = new ArrayList<>();
            robot.interact(() -> robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream()).filter(item -> item.getAccelerator() != null)
                    .forEach(item -> keys.add(item.getAccelerator().getName() + " " + item.getId())));
            assertTrue(keys.size() > 20, keys.toString());
            var seen = new HashMap<String, String>();
            keys.forEach(each -> {
                String combination = each.substring(0, each.lastIndexOf(' '));
                assertNull(seen.put(combination, each), () -> place() + ": " + each + " and " + seen.get(combination));
            });
        }
    }

    @Test
    void aStatementComesInAsARevisionOfTheTextThatIsShown() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> isOpen());
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        ConsensusText shown = dossier().all(ConsensusText.class).getFirst();
        int before = dossier().revisions(shown.id()).size();
        toOpen.add(Files.writeString(home.resolve("rev.txt"), "Rev.9\n\n5. The Ministers agreed otherwise.\n"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        until(() -> isShown("import.revised"));
        assertEquals(shown, node("import.revised", ComboBox.class).getValue());
        robot.interact(() -> node("import.revise", Button.class).fire());
        until(() -> !isShown("import.revised") && isShown("import.lines"));
        assertTrue(node("import.lines", TextInputControl.class).getText()
                .contains("revision of “" + shown.title() + "”.\nIt counts as circulated"));
        robot.interact(() -> node("import.take", Button.class).fire());
        until(() -> dossier().revisions(shown.id()).size() == before + 1);
        assertEquals("Rev.9", dossier().revisions(shown.id()).getLast().name());
    }

    @Test
    void theTextGrowsAndShrinksByEveryKeyThatBearsItsSign() {
        for (List<KeyCode> plus : List.of(List.of(KeyCode.EQUALS), List.of(KeyCode.SHIFT, KeyCode.EQUALS),
                List.of(KeyCode.ADD), List.of(KeyCode.PLUS))) {
            sized(100, KeyCode.CONTROL, KeyCode.DIGIT0);
            List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.CONTROL));
            keys.addAll(plus);
            sized(110, keys.toArray(KeyCode[]::new));
        }
        sized(100, KeyCode.CONTROL, KeyCode.MINUS);
        sized(90, KeyCode.CONTROL, KeyCode.SUBTRACT);
        sized(100, KeyCode.CONTROL, KeyCode.NUMPAD0);
    }

    @Test
    void aBundleBecomesADossierOfItsOwnFromTheFirstScreen() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> isOpen());
        String sent = export("3", "group.json");
        press(KeyCode.CONTROL, KeyCode.W);
        until(() -> !isOpen());
        toOpen.add(home.resolve("group.json"));
        toSave.add(home.resolve("theirs.mufakat"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        until(() -> isOpen());
        assertTrue(sent.contains(dossier().all(AgendaItem.class).getFirst().title()));
        assertEquals(18, dossier().all(AgendaItem.class).stream().filter(each -> dossier().preparedMeeting()
                .filter(meeting -> each.meeting().equals(meeting.id())).isPresent()).count());
        assertTrue(session().toUndo().isEmpty(), "that it was made cannot be undone");
        assertEquals(List.of(), FileCheck.of(home.resolve("theirs.mufakat")).findings());
    }

    private void sized(int percent, KeyCode... keys) {
        press(keys);
        assertEquals(new Look(Preferences.Theme.LIGHT, percent).stylesheets(), window.scene().getStylesheets(),
                List.of(keys).toString());
    }

    @Test
    void anotherLanguageAndThemeAreThereAtOnceAndRemembered() throws Exception {
        robot.interact(() -> node("language.vi", Hyperlink.class).fire());
        assertTrue(stage.getTitle().contains("chưa mở hồ sơ"), stage.getTitle());
        PreferencesFile file = new PreferencesFile(home.resolve("preferences.properties"));
        until(() -> file.read().language().equals(Locale.of("vi")));
    }

    private void write() throws Exception {
        assertTrue(stage.getTitle().contains("Sample"), stage.getTitle());
        robot.interact(() -> window.goTo(Anchor.to(item())));
        type("position.redLines", " " + RED_LINE);
        type("position.objective", " " + OBJECTIVE);
        type("position.pointsToMake", " " + POINT);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("Grid training");
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.interact(() -> {
            GenericStyledArea<?, ?, ?> area = robot.lookup(".statement-area").queryAs(GenericStyledArea.class);
            int start = area.getText().indexOf("stable and");
            area.selectRange(start, start + "stable and".length());
            area.requestFocus();
        });
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
        robot.write("JPN");
        press(KeyCode.ENTER);
        SwiftRobot.rest();
    }

    private void leaveOnlyWhatMay() throws Exception {
        String all = export("4", "all.json");
        String group = export("3", "group.json");
        robot.interact(() -> node("share.contributors", ComboBox.class).getSelectionModel()
                .selectFirst());
        String contributor = export("2", "contributor.json");
        for (String file : List.of(all, group, contributor)) {
            assertFalse(file.contains(RED_LINE));
        }
        assertFalse(all.contains(OBJECTIVE) || group.contains(OBJECTIVE));
        assertTrue(contributor.contains(OBJECTIVE));
        assertFalse(all.contains(POINT));
        assertTrue(group.contains(POINT) && contributor.contains(POINT));
        assertFalse(all.contains("[JPN: stable and]"), "the working copy stays until it is issued");
    }

    private String export(String key, String name) throws Exception {
        Path file = home.resolve(name);
        toSave.add(file);
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        String id = List.of("share.delegation", "share.contributor", "share.group", "share.all")
                .get(Integer.parseInt(key) - 1);
        press(KeyCode.valueOf("DIGIT" + key));
        assertTrue(node(id, RadioButton.class).isSelected());
        assertTrue(node(id, RadioButton.class).isFocused());
        until(() -> isShown("share.pages"));
        SwiftRobot.rest();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> isShown("question"));
        press(KeyCode.ENTER);
        until(() -> Files.exists(file));
        SwiftRobot.rest();
        press(KeyCode.ESCAPE);
        return Files.readString(file);
    }

    private void type(String field, String words) {
        robot.interact(() -> {
            switch (node(field, Node.class)) {
                case TextInputControl input -> {
                    input.requestFocus();
                    input.end();
                }
                case LightArea area -> {
                    area.requestFocus();
                    area.moveTo(area.getLength());
                }
                default -> throw new AssertionError(field);
            }
        });
        robot.write(words);
        SwiftRobot.rest();
    }

    private AgendaItem item() {
        return dossier().all(AgendaItem.class).stream().filter(each -> each.number().equals("10")).findFirst()
                .orElseThrow();
    }

    private Position position() {
        return dossier().position(item().id()).orElseThrow();
    }

    private String bracketed() {
        return dossier().paragraphs(dossier().all(ConsensusText.class).getFirst().id()).stream()
                .filter(each -> each.number().equals("4")).findFirst().orElseThrow().words();
    }

    /** Chooses what the test laid out. */
    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.of(toOpen.removeLast());
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            assertTrue(name.endsWith(kind == Kind.DOSSIER ? ".mufakat" : ".json"), name);
            return Optional.of(toSave.removeLast());
        }
    }
}
