package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words can be read: WCAG 2.2's contrast ratio, 4.5 : 1 for text. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-mf-[a-z0-9-]+): *#([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void theWordsOfEveryRoleCanBeReadOnItsGroundAndOnThePage(String theme) throws IOException {
        var colours = colours(theme);
        for (var role : Role.values()) {
            var words = colours.get("-mf-" + role.cssName());
            for (var ground : new String[]{"-mf-" + role.cssName() + "-ground", "-mf-text-ground",
                    "-mf-secondary-ground"}) {
                assertReadable(theme + " " + role + " on " + ground, words, colours.get(ground));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void theWordsOnFilledButtonsBadgesSelectionsAndNestedBracketsCanBeRead(String theme) throws IOException {
        var colours = colours(theme);
        for (var ground : new String[]{"-mf-emphasis-accent", "-mf-emphasis-bracketed", "-mf-emphasis-secondary"}) {
            assertReadable(theme + " on " + ground, colours.get("-mf-on-emphasis"), colours.get(ground));
        }
        for (var words : new String[]{"-mf-text", "-mf-secondary", "-mf-agreed", "-mf-bracketed", "-mf-missing"}) {
            assertReadable(theme + " selected " + words, colours.get(words), colours.get("-mf-accent-ground"));
        }
        for (var words : new String[]{"-mf-text", "-mf-secondary"}) {
            assertReadable(theme + " staying " + words, colours.get(words), colours.get("-mf-stays-ground"));
        }
        assertReadable(theme + " rail", colours.get("-mf-accent"), colours.get("-mf-rail-selected"));
    }

    @Test
    void theRatiosAreTheOnesThatTheVisualSystemStates() {
        assertEquals(15.8, ratio(0x1f2328, 0xffffff), 0.05);
        assertEquals(5.4, ratio(0x8a5a00, 0xfff4d1), 0.05);
        assertEquals(21.0, ratio(0x000000, 0xffffff), 0.001);
    }

    private static void assertReadable(String what, int words, int ground) {
        double ratio = ratio(words, ground);
        assertTrue(ratio >= 4.5, what + ": " + ratio);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        try (var stream = ContrastTest.class.getResourceAsStream("/org/mufakat/ui/" + theme)) {
            var found = new HashMap<String, Integer>();
            var matcher = COLOUR.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return found;
        }
    }

    static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
