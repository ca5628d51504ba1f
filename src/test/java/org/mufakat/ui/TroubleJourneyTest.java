package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Saving;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;

/** What a person reads in the window when a file is not as it should be, and what can be done then. */
@Tag("ui")
class TroubleJourneyTest extends WindowJourney {
    private final Desk desk = new Desk("Desk", Clock.systemUTC());

    @Test
    void settingsThatCannotBeReadAreToldOfOnceAndTheWindowIsWholeOnTheScreen() throws Exception {
        Path file = Files.writeString(home.resolve("preferences.properties"), "theme=BLUE");
        open(desk, new NoFiles());
        assertTrue(shown("settings.trouble").contains(file + ".damaged"), shown("settings.trouble"));
        assertTrue(stage.getX() >= 0 && stage.getX() + stage.getWidth() <= 1000, stage.getX() + " " + stage.getWidth());
        assertTrue(stage.getY() >= 0 && stage.getY() + stage.getHeight() <= 1000);
        openSample();
        assertTrue(isShown("settings.trouble"), "it stays until it is read");
        robot.interact(() -> node("settings.trouble.read", Button.class).fire());
        assertFalse(isShown("settings.trouble"));
    }

    @Test
    void aDamagedDossierIsSpokenOfInPlainWordsAndItsBackupIsOffered() throws Exception {
        Path file = home.resolve("ours.mufakat");
        DossierFile.create(file, CreateDossier.sample().entries(), desk);
        Path backups = Files.createDirectory(home.resolve("ours.mufakat.backups"));
        Files.copy(file, backups.resolve("20201117T114000Z-00000000-" + CreateDossier.sample().entries().size()
                + ".mufakat"));
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 8192, bytes.length - 4096, (byte) 0x5a);
        Files.write(file, bytes);
        open(desk, new Only(file));
        press(KeyCode.CONTROL, KeyCode.O);
        until(() -> isShown("question"));
        String said = shown("question");
        assertTrue(said.contains(file + " is damaged: part of what it holds can no longer be read."), said);
        assertTrue(said.contains("The newest sound backup is of"), said);
        assertFalse(said.contains("SQLITE") || said.contains("database"), said);
        robot.interact(() -> node("backup.restore", Button.class).fire());
        until(this::isOpen);
    }

    @Test
    void whoeverLeavesWhileNothingCanBeSavedChoosesAmongActsThatSayWhatBecomesOfTheWords() throws Exception {
        open(desk, new NoFiles());
        openSample();
        Path file = home.resolve("sample.mufakat");
        Files.move(file, home.resolve("elsewhere.mufakat"));
        press(KeyCode.CONTROL, KeyCode.COMMA);
        press(KeyCode.DOWN);
        until(() -> isShown("settings.title"));
        robot.interact(() -> node("settings.title", TextInputControl.class).appendText(" anew"));
        until(() -> session().saving().state() == Saving.State.FAILED);
        press(KeyCode.CONTROL, KeyCode.W);
        until(() -> isShown("question"));
        assertEquals(List.of("Try again", "Save a copy…", "Go on working", "Leave without saving"), answers());
        robot.interact(() -> node("file.stay", Button.class).fire());
        assertTrue(isOpen() && !isShown("question"));
        Files.move(home.resolve("elsewhere.mufakat"), file);
        press(KeyCode.CONTROL, KeyCode.W);
        until(() -> !isOpen());
    }

    private List<String> answers() {
        return robot.from(node("question", Node.class)).lookup(".button").queryAllAs(Button.class).stream()
                .map(Button::getText).toList();
    }

    private String shown(String id) {
        return robot.from(node(id, Node.class)).lookup(".label")
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).collect(Collectors.joining("\n"));
    }

    /** Opens that file. */
    private record Only(Path file) implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            return Optional.empty();
        }
    }
}
