package org.mufakat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The user's words stand in both languages, and each of them is used. */
final class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/mufakat");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+");
    /** A key asked of the messages: {@code messages.get("…")}, {@code messages().format("…", …)} and their like. */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:[mM]essages(?:\\(\\))?|words|now)\\s*\\.\\s*(?:text|bind)\\(\\s*\"((?:[^\"\\\\\\n])*)\"\\s*([,)+])");
    private static final Pattern VALUE = Pattern.compile("\\{\\s*(\\d+)");
    /** A value that does more than choose between singular and plural, which a language may do without. */
    private static final Pattern SHOWN = Pattern.compile("\\{\\s*(\\d+)(?!\\s*,\\s*plural)");

    private final TreeMap<String, String> english = bundle("messages.properties");
    private final TreeMap<String, String> vietnamese = bundle("messages_vi.properties");

    MessagesTest() throws IOException {}

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertEquals(Set.of(), without(english.keySet(), vietnamese.keySet()), "only in English");
        assertEquals(Set.of(), without(vietnamese.keySet(), english.keySet()), "only in Vietnamese");
    }

    @Test
    void noMessageIsEmpty() {
        assertEquals(List.of(), english.keySet().stream().filter(key -> english.get(key).isBlank()).toList());
        assertEquals(List.of(), vietnamese.keySet().stream().filter(key -> vietnamese.get(key).isBlank()).toList());
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        var different = english.keySet().stream()
                .filter(vietnamese::containsKey)
                .filter(key -> !fits(english.get(key), vietnamese.get(key))
                        || !fits(vietnamese.get(key), english.get(key)))
                .toList();
        assertEquals(List.of(), different);
    }

    @Test
    void everyMessageWithValuesCanBeFormatted() {
        for (var message : english.values()) {
            formatted(message, Locale.ENGLISH);
        }
        for (var message : vietnamese.values()) {
            formatted(message, Locale.of("vi"));
        }
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        var literals = LITERAL.matcher(code()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        var families = literals.stream()
                .filter(literal -> literal.endsWith(".") && KEY.matcher(literal + "x").matches())
                .toList();
        var unused = english.keySet().stream()
                .filter(key -> !literals.contains(key) && families.stream().noneMatch(key::startsWith))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyMessageAskedForExists() throws IOException {
        var missing = ASKED.matcher(code()).results()
                .filter(found -> !exists(found))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private boolean exists(MatchResult asked) {
        var key = asked.group(1);
        return asked.group(2).equals("+")
                ? english.keySet().stream().anyMatch(known -> known.startsWith(key))
                : english.containsKey(key);
    }

    private static void formatted(String message, Locale locale) {
        if (message.contains("{")) {
            new MessageFormat(message, locale);
        }
    }

    private static boolean fits(String message, String other) {
        return values(VALUE, other).containsAll(values(SHOWN, message));
    }

    private static TreeSet<String> values(Pattern pattern, String message) {
        return pattern.matcher(message).results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static TreeMap<String, String> bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        }
        var sorted = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        return sorted;
    }

    private static String code() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file)).append('\n');
            }
        }
        return code.toString();
    }
}
