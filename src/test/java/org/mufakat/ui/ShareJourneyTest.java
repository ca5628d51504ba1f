package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.dossier.Desk;

/** After a file was written for others the person reads what was looked for in it. */
@Tag("ui")
final class ShareJourneyTest extends WindowJourney {

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new OneFile());
        openSample();
    }

    @Test
    void whatWasLookedForInTheFileAndThatItIsNotThereIsSaid() throws Exception {
        String said = written(KeyCode.DIGIT3);
        assertTrue(said.contains("every line of 12 characters or more that stands only in what stays here"), said);
        assertTrue(said.contains("none was found"), said);
        assertTrue(said.contains("shared.json"), said);
    }

    @Test
    void ofAFileForOurDelegationNothingIsSaidToBeLookedFor() throws Exception {
        String said = written(KeyCode.DIGIT1);
        assertTrue(said.contains("nothing is kept back, so there was nothing to look for"), said);
    }

    private String written(KeyCode audience) throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        press(audience);
        until(() -> isShown("share.pages"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> isShown("question"));
        press(KeyCode.ENTER);
        until(() -> isShown("question") && words().contains("Written and read again"));
        return words();
    }

    private String words() {
        return node("question", Node.class).lookupAll(".label").stream().map(Labeled.class::cast)
                .map(Labeled::getText).collect(Collectors.joining("\n"));
    }

    /** Writes where the test looks. */
    private final class OneFile implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            return Optional.of(home.resolve("shared.json"));
        }
    }
}
