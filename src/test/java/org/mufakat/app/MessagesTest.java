package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Messages english = Messages.of(Locale.UK);
    private final Messages vietnamese = Messages.of(Locale.of("vi", "VN"));

    @Test
    void eachLanguageHasWordsOfItsOwn() {
        assertEquals("Keys", english.text("keys.title"));
        assertEquals("Phím tắt", vietnamese.text("keys.title"));
    }

    @Test
    void aLanguageThatTheProgramDoesNotSpeakIsEnglishWhateverTheMachineSpeaks() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("vi"));
            assertEquals("Keys", Messages.of(Locale.FRENCH).text("keys.title"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        assertEquals(english.keys(), vietnamese.keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_vi.properties"})
    void noKeyIsThereTwice(String file) throws IOException {
        List<Object> twice = new ArrayList<>();
        var words = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    twice.add(key);
                }
                return super.put(key, value);
            }
        };
        try (var in = Messages.class.getResourceAsStream("/org/mufakat/" + file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertEquals(english.keys(), words.keySet());
        assertEquals(List.of(), twice);
    }

    @Test
    void namesAndNumbersStandInTheirPlacesAsTheLanguageWritesThem() {
        assertEquals("Don't touch 1,000 of $1 {", english.form("Don't touch {0} of {1} '{'", 1000, "$1"));
        assertEquals("1.000 mục", vietnamese.form("{0} mục", 1000));
        assertEquals("It's item 6 bis", english.form("It's item {0}", "6 bis"));
    }

    @Test
    void aCountTakesTheFormThatItsNumberNeeds() {
        var pattern = "{0, plural, =0 {no bracket} one {# bracket} other {# brackets}}";
        assertEquals("no bracket", english.form(pattern, 0));
        assertEquals("1 bracket", english.form(pattern, 1));
        assertEquals("1,204 brackets", english.form(pattern, 1204));
        assertEquals("3 brackets", english.form(pattern, "3"), "also one that a label kept as text");
    }

    @Test
    void aKeyWithoutWordsIsAnErrorThatNamesIt() {
        var missing = assertThrows(MissingResourceException.class, () -> english.text("no.such.key"));
        assertEquals("no.such.key", missing.getKey());
    }
}
