package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
    @ParameterizedTest
    @CsvSource({"Shortcut+Shift+H, Ctrl ⇧ H, ⌘ ⇧ H", "Shortcut+1, Ctrl 1, ⌘ 1", "F1, F1, F1", "Alt+Left, Alt ←, ⌥ ←",
            "Shortcut+Enter, Ctrl ↵, ⌘ ↵", "Delete, Del, Del", "Shortcut+Alt+B, Ctrl Alt B, ⌘ ⌥ B"})
    void keysAreNamedAsOnTheKeyboard(String keys, String shown, String onMac) {
        assertEquals(shown, new KeyNames(false).shown(KeyCombination.valueOf(keys)));
        assertEquals(onMac, new KeyNames(true).shown(KeyCombination.valueOf(keys)));
    }
}
