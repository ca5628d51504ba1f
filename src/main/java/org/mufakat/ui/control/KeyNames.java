package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/**
 * How keys are named to people: "Ctrl ⇧ H", on a Mac "⌘ ⇧ H".
 *
 * @param mac whether the keyboard is a Mac's
 */
public record KeyNames(boolean mac) {
    private static final Map<KeyCode, String> NAMES = Map.ofEntries(Map.entry(KeyCode.ENTER, "↵"),
            Map.entry(KeyCode.DELETE, "Del"), Map.entry(KeyCode.ESCAPE, "Esc"), Map.entry(KeyCode.LEFT, "←"),
            Map.entry(KeyCode.RIGHT, "→"), Map.entry(KeyCode.UP, "↑"), Map.entry(KeyCode.DOWN, "↓"),
            Map.entry(KeyCode.PLUS, "+"), Map.entry(KeyCode.EQUALS, "="), Map.entry(KeyCode.MINUS, "−"),
            Map.entry(KeyCode.BACK_SPACE, "⌫"), Map.entry(KeyCode.COMMA, ","));

    /** The names on the keyboard of the machine that the program runs on. */
    public static KeyNames ofThisMachine() {
        return new KeyNames(System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac"));
    }

    /** The combination, its keys with a blank between them, modifiers first. */
    public String shown(KeyCombination keys) {
        var parts = new ArrayList<String>();
        addIfDown(parts, keys.getShortcut(), mac ? "⌘" : "Ctrl");
        addIfDown(parts, keys.getControl(), mac ? "⌃" : "Ctrl");
        addIfDown(parts, keys.getAlt(), mac ? "⌥" : "Alt");
        addIfDown(parts, keys.getShift(), "⇧");
        parts.add(switch (keys) {
            case KeyCodeCombination code -> NAMES.getOrDefault(code.getCode(), code.getCode().getName());
            case KeyCharacterCombination character -> character.getCharacter();
            default -> keys.getDisplayText();
        });
        return String.join(" ", parts);
    }

    private static void addIfDown(ArrayList<String> parts, ModifierValue value, String name) {
        if (value == ModifierValue.DOWN) {
            parts.add(name);
        }
    }
}
