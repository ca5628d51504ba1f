package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.app.Preferences.Recent;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Preferences.Window;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void whoeverStartsForTheFirstTimeFindsEnglishLightAndUnfolded() throws IOException {
        var first = new PreferencesFile(folder.resolve("none.properties")).read();
        assertEquals(Locale.ENGLISH, first.language());
        assertEquals(Theme.LIGHT, first.theme());
        assertEquals(100, first.textSize());
        assertFalse(first.folded());
        assertEquals(List.of(), first.recent());
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() throws IOException {
        var file = folder.resolve("new folder").resolve("preferences.properties");
        var chosen = Preferences.initial().withLanguage(Locale.of("vi")).withTheme(Theme.DARK).withTextSize(130)
                .withFolded(true).withOpened(Path.of("/hồ sơ/một.mufakat"), "Hội nghị trù bị = 1")
                .withWindow(new Window(10, -4, 1000.5, 700, true));
        new PreferencesFile(file).write(Preferences.initial());
        new PreferencesFile(file).write(chosen);
        assertEquals(chosen, new PreferencesFile(file).read());
        try (var beside = Files.list(file.getParent())) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "language=vi", "theme=BLUE\nlanguage=en\ntext-size=100\nfolded=false",
            "language=en\ntheme=DARK\ntext-size=large\nfolded=false", "language=\\u00zz",
            "language=en\ntheme=DARK\ntext-size=100\nfolded=perhaps",
            "language=en\ntheme=DARK\ntext-size=100\nfolded=false\nwindow.width=9"})
    void aDamagedFileIsSetAsideAndNothingIsShownThatMayHaveBeenFolded(String damaged) throws IOException {
        var file = folder.resolve("preferences.properties");
        Files.writeString(file, damaged);
        assertEquals(Preferences.initial().withFolded(true), new PreferencesFile(file).read());
        assertEquals(damaged, Files.readString(folder.resolve("preferences.properties.damaged")));
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileThatIsNoTextIsSetAsideToo() throws IOException {
        var file = folder.resolve("preferences.properties");
        Files.write(file, new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1});
        assertTrue(new PreferencesFile(file).read().folded());
    }

    @Test
    void aFolderThatCannotBeMadeIsAnErrorAndNoLoss() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "mine");
        var preferences = new PreferencesFile(inTheWay.resolve("preferences.properties"));
        assertThrows(IOException.class, () -> preferences.write(Preferences.initial()));
        assertEquals("mine", Files.readString(inTheWay));
    }

    @Test
    void aDossierOpenedAgainMovesToTheTopOfTheListAndStandsThereOnce() {
        var one = Path.of("one.mufakat");
        var two = Path.of("two.mufakat");
        var opened = Preferences.initial().withOpened(one, "One").withOpened(two, "Two").withOpened(one,
                "One, renamed");
        assertEquals(List.of(new Recent(one, "One, renamed"), new Recent(two, "Two")), opened.recent());
        assertEquals(List.of(new Recent(two, "Two")), opened.withoutRecent(one).recent());
    }

    @Test
    void textCannotBeMadeTooSmallOrTooLargeToRead() {
        assertEquals(70, Preferences.initial().withTextSize(10).textSize());
        assertEquals(200, Preferences.initial().withTextSize(900).textSize());
    }

    @Test
    void thePlaceIsTheOneThatEachSystemGives() {
        var home = folder;
        assertEquals(home.resolve(".config/mufakat/preferences.properties"),
                PreferencesFile.usualPlace("Linux", home, Map.of()));
        assertEquals(home.resolve("elsewhere/mufakat/preferences.properties"), PreferencesFile.usualPlace("Linux", home,
                Map.of("XDG_CONFIG_HOME", home.resolve("elsewhere").toString())));
        assertEquals(home.resolve(".config/mufakat/preferences.properties"),
                PreferencesFile.usualPlace("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")));
        assertEquals(home.resolve("roaming/Mufakat/preferences.properties"), PreferencesFile.usualPlace("Windows 11",
                home, Map.of("APPDATA", home.resolve("roaming").toString())));
        assertEquals(home.resolve("Library/Application Support/Mufakat/preferences.properties"),
                PreferencesFile.usualPlace("Mac OS X", home, Map.of()));
    }
}
